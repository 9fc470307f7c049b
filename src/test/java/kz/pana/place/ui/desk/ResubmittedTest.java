package kz.pana.place.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application that was given back comes again: the coordinator sees what changed, old beside new. */
@PanaTest
class ResubmittedTest extends ViewTest {

    @Autowired
    OwnedPlaces places;

    @Autowired
    ReviewDesk desk;

    AccountId owner;
    AccountId coordinator;
    PlaceId id;

    @BeforeEach
    void itWasGivenBack() {
        owner = cast.somebody();
        coordinator = cast.coordinator(Personas.ALMATY);
        id = Enrolling.submit(cast, places, owner, Enrolling.answers());
        signIn(coordinator);
        open("desk/" + id);
        assertThat(words()).doesNotContain(say("desk.changes"));
        cast.as(coordinator, () -> desk.askForChanges(id, desk.place(id).row().version(), "Телефонды түзетіңіз"));
    }

    @Test
    void onlyWhatChangedIsShownOldBesideNew() {
        submit(Map.of(ApplicationField.PHONE, "8 702 555 66 77", ApplicationField.HOUSE, "52/1"));
        open("desk/" + id);

        assertThat(words())
                .contains(say("desk.changes"), "+7 701 123 45 67", "+7 702 555 66 77", "52/1")
                .doesNotContain(say("desk.changes.none"));
        assertThat(find(NativeTableRow.class, find(ChangedAnswers.class).single())
                        .all())
                .as("the heading, the house and the phone")
                .hasSize(3);
    }

    /** Both read «1.4 km from the centre»: that the owner did as she was asked must be seen. */
    @Test
    void aPinThatWasMovedToTheDoorIsShownAsMoved() {
        submit(Map.of(ApplicationField.PIN, "43.2390, 76.9047"));
        open("desk/" + id);

        assertThat(words()).contains("солтүстік-шығысқа қарай 14\u00a0м").doesNotContain(say("desk.changes.none"));
    }

    @Test
    void whereNothingChangedThatIsSaid() {
        // The same number, written otherwise, is no change.
        submit(Map.of(ApplicationField.PHONE, "+7 701 123 45 67"));
        open("desk/" + id);

        assertThat(words()).contains(say("desk.changes.none"));
    }

    private void submit(Map<ApplicationField, String> changed) {
        cast.as(owner, () -> {
            long version = places.answer(id, places.place(id).row().version(), changed);
            places.submit(id, version);
        });
    }
}
