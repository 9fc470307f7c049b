package kz.pana.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.audit.TrailIntegrity;
import kz.pana.identity.access.Role;
import kz.pana.place.OwnedPlaces;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the page of the trail. */
@PanaTest
class TrailViewTest extends ViewTest {

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    TrailIntegrity integrity;

    @Test
    void anAdministratorHasItVerifiedAndReadsWhatWasFound() {
        cast.as(cast.somebody(), ownedPlaces::begin);
        signIn(cast.somebody(Role.ADMINISTRATOR));
        open("trail");
        press("audit.verify");
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> !integrity.isVerifying());
        open("inbox");
        open("trail");

        assertThat(words())
                .contains(say("audit.whole"), say("audit.country"), say("audit.chains"))
                .doesNotContain("audit.");
        assertThat(find(NativeTable.class).all()).hasSize(1);

        // More is written than was verified.
        cast.as(cast.somebody(), ownedPlaces::begin);
        open("inbox");
        open("trail");
        assertThat(words()).contains(say("audit.part.text")).doesNotContain(say("audit.whole"));
    }
}
