package kz.pana.place.transfer;

import java.time.Instant;
import java.util.Optional;
import kz.pana.identity.person.Person;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;

/**
 * An open transfer, for the owner who asks.
 *
 * @param address who was asked, as she typed it
 * @param to whoever accepted; empty before
 * @param business where the place goes; empty before somebody accepted
 */
public record TransferRow(
        TransferId id,
        long version,
        PlaceId place,
        TransferState state,
        String address,
        boolean keepsBusiness,
        Instant endsAt,
        Optional<Person> to,
        Optional<KnownBusiness> business) {}
