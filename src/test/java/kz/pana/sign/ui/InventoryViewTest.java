package kz.pana.sign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coordinator finds a sign, says that it is gone and that it came back, and prints many at once. */
@PanaTest
class InventoryViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private VisitFixture scene;

    @BeforeEach
    void aSignThatHangs() {
        scene = VisitFixture.in(portal);
        scene.reported();
        signIn(scene.coordinator);
        open("desk/signs?q=" + scene.serial());
    }

    @Test
    void itIsFoundDeclaredMissingAndBroughtBack() {
        assertThat(words()).contains(scene.serial(), say("sign.state.INSTALLED"), "Мерей дәріханасы");
        press("sign.missing.open");
        find(TextArea.class).withLabel(say("sign.missing.label")).single().setValue("Есікте жоқ");
        press("sign.missing.action");
        assertThat(words()).contains(say("sign.recovered.open")).doesNotContain(say("sign.missing.open"));

        press("sign.recovered.open");
        find(TextArea.class).withLabel(say("sign.recovered.label")).single().setValue("Көршісі әкелді");
        press("sign.recovered.action");
        assertThat(words()).doesNotContain(say("sign.recovered.open"));
    }

    @Test
    void theListedOnesArePrintedAndSaved() {
        find(Details.class).single().setOpened(true);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(say("sign.size.DOOR_A4"), say("sign.size.COUNTER"), say("sign.inventory.file"));

        find(TextField.class).withLabel(say("sign.inventory.search")).single().setValue("жоқ мұндай белгі");
        assertThat(words()).contains(say("sign.inventory.empty"));
    }
}
