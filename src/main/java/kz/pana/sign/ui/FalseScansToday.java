package kz.pana.sign.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
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
    private final AuthenticationContext authentication;

    FalseScansToday(FalseScanDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
    }

    @Override
    public Stream<Item> items() {
        return authentication.hasAnyRole(Role.COORDINATOR.name(), Role.ADMINISTRATOR.name())
                ? Stream.of(new Item("sign.today.scans", desk.waiting(), SignNavigation.toFalseScans(), true))
                : Stream.empty();
    }
}
