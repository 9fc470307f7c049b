package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kz.pana.Personas;
import kz.pana.place.ui.section.PlaceSection.Audience;
import kz.pana.team.TeamDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coordinator sees of a team on the place's page. */
class CertificateSectionTest extends Window {

    @Autowired
    CertificateSection section;

    @Autowired
    TeamDemo ready;

    @Test
    void theCoordinatorSeesWhoIsTrainedAndRevokes() {
        ready.certify(owner, place);
        accounts.signIn(cast.coordinator(Personas.ALMATY));
        show(section.of(place, Audience.COORDINATOR, () -> {}));
        assertThat($(Span.class).withText("Айгүл Сейітова").exists()).isTrue();
        click("Revoke");
        test($(TextArea.class).single()).setValue("Себебі бар");
        test($(Button.class).withText("Revoke").last()).click();
        show(section.of(place, Audience.COORDINATOR, () -> {}));
        assertThat($(Span.class).withText("Revoked").exists()).isTrue();
    }

    private static void show(Optional<Component> part) {
        com.vaadin.flow.component.UI ui = com.vaadin.flow.component.UI.getCurrent();
        ui.removeAll();
        ui.add(part.orElseThrow());
    }
}
