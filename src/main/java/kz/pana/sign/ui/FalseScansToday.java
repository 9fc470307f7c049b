package kz.pana.sign.ui;

import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.sign.scan.FalseScanDesk;
import kz.pana.uikit.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Scans of signs that nobody may rely on: in a coordinator's regions, and for an administrator in no known town. */
@Component
@Order(0)
class FalseScansToday implements TodaySource {

    private final FalseScanDesk desk;

    FalseScansToday(FalseScanDesk desk) {
        this.desk = desk;
    }

    @Override
    public Stream<Item> items(Role role) {
        return role == Role.COORDINATOR || role == Role.ADMINISTRATOR
                ? Stream.of(new Item("sign.today.scans", desk.waiting(), SignNavigation.toFalseScans(), true))
                : Stream.empty();
    }
}
