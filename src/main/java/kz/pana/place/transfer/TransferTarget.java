package kz.pana.place.transfer;

import kz.pana.identity.notice.Target;
import kz.pana.place.row.PlaceId;

/** The pages about one transfer. */
public sealed interface TransferTarget extends Target {

    /** Where whoever is asked reads what they would take over. */
    record ToOffer(TransferId transfer) implements TransferTarget {}

    /** Where the owner asks, confirms or takes back. */
    record ToTransfer(PlaceId place) implements TransferTarget {}
}
