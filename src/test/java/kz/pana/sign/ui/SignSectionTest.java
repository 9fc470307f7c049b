package kz.pana.sign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.team.TeamDemo;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sign on the pages of its place and of the visit that brings it. */
@PanaTest
class SignSectionTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Signs signs;

    private VisitFixture scene;

    @BeforeEach
    void aShopInOnboarding() {
        scene = VisitFixture.in(portal);
    }

    @Test
    void aCoordinatorMakesTheSignPrintsItAndReplacesIt() {
        signIn(scene.coordinator);
        open("desk/" + scene.place);
        assertThat(words()).contains(say("sign.section.none"));
        assertThat(sheets()).isEmpty();

        press("sign.issue");
        String first = scene.serial();
        assertThat(words()).contains(first, say("sign.state.ISSUED"));
        assertThat(sheets()).hasSize(4);

        press("sign.replace.open");
        find(TextArea.class).withLabel(say("sign.replace.label")).single().setValue("Атауы қате басылған");
        find(Button.class).withText(say("sign.replace.action")).single().click();

        assertThat(scene.serial()).isNotEqualTo(first);
        assertThat(signs.of(scene.place))
                .hasValueSatisfying(sign -> assertThat(sign.state()).isEqualTo(SignState.ISSUED));
        assertThat(words()).contains(scene.serial()).doesNotContain(first + "\n" + say("sign.state.ISSUED"));
    }

    @Test
    void whoeverIsOfThePlaceReadsOfItsSignAndDecidesNothing() {
        scene.published();
        AccountId own = cast.coordinator(Personas.ALMATY);
        portal.getBean(TeamDemo.class).certify(own, scene.place);
        for (AccountId reader : List.of(own, scene.coordinator)) {
            signIn(reader);
            open("desk/" + scene.place);
            assertThat(words()).contains(scene.serial());
            assertThat(List.of("sign.replace.open", "sign.missing.open", "sign.void.open"))
                    .allMatch(act -> find(Button.class).withText(say(act)).exists() != reader.equals(own));
        }
    }

    @Test
    void theVolunteerReadsWhichSignToBringAndPrintsIt() {
        VisitId visit = scene.assigned();
        signIn(scene.volunteer);
        open("visits/" + visit);
        assertThat(sheets()).as("before the volunteer agreed").isEmpty();
        portal.getBean(MyVisits.class).accept(visit);
        open("inbox");
        open("visits/" + visit);

        assertThat(words()).contains(scene.serial());
        assertThat(sheets())
                .containsExactly(
                        say("sign.size.DOOR_A4"),
                        say("sign.size.DOOR_A5"),
                        say("sign.size.STICKER"),
                        say("sign.size.COUNTER"));
    }

    @Test
    void theOwnerPrintsItOnceThePlaceIsInTheNetwork() {
        scene.reported();
        signIn(scene.owner);
        open("places/" + scene.place);
        assertThat(words()).contains(scene.serial());
        assertThat(sheets())
                .as("no coordinator has confirmed what the volunteer saw")
                .isEmpty();
    }

    @Test
    void whoeverPausesHerPlaceIsAskedToCoverItsSignAndPrintsNone() {
        scene.published();
        signIn(scene.owner);
        open("places/" + scene.place);
        assertThat(sheets()).hasSize(4);
        assertThat(find(Button.class).withText(say("sign.replace.open")).all()).isEmpty();
        assertThat(words()).doesNotContain(say("sign.cover.title"));

        press("place.pause.open");
        assertThat(find(Paragraph.class).withText(say("place.pause.text")).all())
                .hasSize(1);
        press("place.pause.action");

        assertThat(say("place.pause.done")).contains("Қызыл белгі");
        assertThat(toast()).contains(say("place.pause.done"));
        assertThat(sheets()).isEmpty();
        assertThat(words()).contains(say("sign.cover.title"));
        assertThat(words().indexOf(say("sign.cover.title")))
                .as("before all that can wait")
                .isLessThan(words().indexOf(say("training.team.title")));
    }

    @Test
    void whatTheMapDoesNotShowPrintsNoSign() {
        scene.published();
        portal.getBean(JdbcClient.class)
                .sql("update place set published = false where id = ?")
                .param(scene.place.value())
                .update();
        signIn(scene.owner);
        open("places/" + scene.place);
        assertThat(words()).contains(say("sign.cover.title"));
        assertThat(sheets()).isEmpty();
    }

    private List<String> sheets() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getAriaLabel()
                        .filter(name ->
                                name.startsWith(say("sign.sheet.link", "").strip()))
                        .isPresent())
                .map(Anchor::getText)
                .toList();
    }
}
