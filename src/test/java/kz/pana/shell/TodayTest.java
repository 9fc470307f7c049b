package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.Role;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits for a coordinator: numbers on the first view, and the lists that they open. */
@PanaTest
class TodayTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    MovedClock clock;

    @Test
    void eachNumberOpensAListOfSoMany() {
        VisitFixture.in(portal).planned();
        VisitFixture.in(portal).reported();
        signIn(cast.coordinator(Personas.ALMATY));
        open("");
        Map<String, String> today = today();

        assertThat(today).containsKeys("desk/visits?show=to_assign", "desk/visits?show=to_review");
        today.forEach((list, count) -> {
            open(list);
            assertThat(chosen()).as(list).endsWith(" · " + count);
        });
    }

    @Test
    void whatIsLateComesFirst() {
        VisitFixture.in(portal).planned();
        signIn(cast.coordinator(Personas.ALMATY));
        clock.later(Duration.ofDays(30), () -> open(""));

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.hasClassName("pana-today-item"))
                        .map(link -> link.hasClassName("-late")))
                .startsWith(true)
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @Test
    void nothingOfOtherRegionsIsCountedAndNobodyElseSeesANumber() {
        signIn(cast.coordinator(Personas.ASTANA));
        open("");
        Map<String, String> before = today();
        VisitFixture.in(portal).planned();
        open("inbox");
        open("");
        assertThat(today()).isEqualTo(before);

        signIn(cast.somebody(Role.COORDINATOR));
        open("inbox");
        open("");
        assertThat(today()).isEmpty();
        assertThat(words()).contains(say("shell.today.nothing"), say("shell.home.coordinator"));

        for (Role role : List.of(Role.OWNER, Role.STAFF, Role.VOLUNTEER, Role.AUTHOR)) {
            signIn(cast.somebody(role));
            open("inbox");
            open("");
            assertThat(today()).as(role.name()).isEmpty();
            assertThat(words()).contains(say("shell.home.lead"));
        }
    }

    private String chosen() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current") && link.hasClassName("pana-filter"))
                .map(Anchor::getText)
                .findFirst()
                .orElseThrow();
    }

    /** By the list that each opens. */
    private Map<String, String> today() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("pana-today-item"))
                .collect(Collectors.toMap(Anchor::getHref, link -> ((Span) link.getComponentAt(0)).getText()));
    }
}
