package kz.pana.place.transfer;

import java.time.Instant;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.PlaceStatus;

/**
 * A place that somebody is asked to take over.
 *
 * @param from who owns it now
 * @param business to which it goes: its own, or what the reader gave; empty where the reader has to say
 * @param people how many work there
 * @param trained how many of them hold a valid certificate
 * @param state whether the reader has accepted already
 * @param obstacle why the reader cannot take it over; empty if they can
 */
public record OfferedPlace(
        TransferId id,
        long version,
        PlaceId place,
        String from,
        LocalizedText name,
        String town,
        String street,
        String house,
        PlaceStatus status,
        Optional<KnownBusiness> business,
        int people,
        int trained,
        TransferState state,
        Instant endsAt,
        Optional<Message> obstacle) {}
