package kz.pana.place.spi;

import java.util.List;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;

/** Who is trained for a place; answered by the module that knows about people. Guards nothing. */
public interface TrainedPeople {

    /** Everybody who works at the place, can sign in and holds a valid certificate for it, by name. */
    List<Trained> at(PlaceId place);

    /**
     * Somebody who is trained.
     *
     * @param name as the certificate has it
     */
    record Trained(AccountId account, String name) {}
}
