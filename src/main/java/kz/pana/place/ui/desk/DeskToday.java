package kz.pana.place.ui.desk;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.DeskStage;
import kz.pana.uikit.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Applications, requests and owners who do not answer. */
@Component
@Order(30)
class DeskToday implements TodaySource {

    private final ReviewDesk desk;
    private final AuthenticationContext authentication;

    DeskToday(ReviewDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
    }

    @Override
    public Stream<Item> items() {
        if (!authentication.hasRole(Role.COORDINATOR.name())) {
            return Stream.empty();
        }
        Map<DeskStage, Long> counts = desk.count("");
        return Stream.of(DeskFilter.ASKED, DeskFilter.WAITING, DeskFilter.UNANSWERED)
                .map(part -> new Item("desk.today." + part, part.count(counts), part.address(""), false));
    }
}
