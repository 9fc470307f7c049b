package kz.pana.place.ui;

import java.util.Optional;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.identity.notice.ToWork;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.transfer.TransferId;
import kz.pana.place.transfer.TransferTarget.ToOffer;
import kz.pana.place.transfer.TransferTarget.ToTransfer;
import org.springframework.stereotype.Component;

/** Where owners and coordinators look after places. */
@Component
class PlaceAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case ToPlace(PlaceId place) -> Optional.of(PlaceNavigation.toPlace(place));
            case ToDesk(PlaceId place) -> Optional.of(PlaceNavigation.toDesk(place));
            case ToTransfer(PlaceId place) -> Optional.of(PlaceNavigation.toTransfer(place));
            case ToOffer(TransferId transfer) -> Optional.of(PlaceNavigation.toOffer(transfer));
            case ToWork work when work.role() == Role.OWNER -> Optional.of(PlaceNavigation.toPlaces());
            case ToWork work when work.role() == Role.COORDINATOR -> Optional.of(PlaceNavigation.toDesk());
            default -> Optional.empty();
        };
    }
}
