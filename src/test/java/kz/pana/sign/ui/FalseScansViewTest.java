package kz.pana.sign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.Role;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.TimedJob;
import kz.pana.sign.Serial;
import kz.pana.sign.scan.FalseScanKind;
import kz.pana.sign.scan.FalseScans;
import kz.pana.sign.scan.NamedSign;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator reads of signs that nobody may rely on, at home and on their page. */
@PanaTest
class FalseScansViewTest extends ViewTest {

    private static final RegionCode REGION = new RegionCode("KZ-61");

    private static final NamedSign NAMELESS = new NamedSign(Optional.empty(), Optional.empty());

    @Autowired
    FalseScans scans;

    @Autowired
    Territory territory;

    @Autowired
    @Qualifier("writeFalseScans")
    TimedJob writing;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aForgedSignWasScanned() {
        writing.work().run();
        database.sql("delete from false_scan").update();
        scans.count(FalseScanKind.FORGED, Optional.of(territory.towns(REGION).getFirst()), NAMELESS);
        scans.count(FalseScanKind.UNKNOWN, Optional.empty(), NAMELESS);
        writing.work().run();
        signIn(cast.coordinator(REGION));
    }

    @Test
    void homeLeadsThereUntilItWasLookedInto() {
        open("");
        assertThat(words()).contains(say("sign.today.scans"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/false-signs");

        open("desk/false-signs");
        assertThat(words())
                .contains(say("sign.scan.kind.FORGED"), say("sign.scan.kind.UNKNOWN"), say("sign.scan.nowhere"));
        assertThat(words()).contains(say("sign.scan.administrators"));
        press("sign.scan.look");
        assertThat(words()).contains(say("sign.scan.looked"));

        open("");
        assertThat(words()).doesNotContain(say("sign.today.scans"));
    }

    @Test
    void theRowLeadsToThePlaceThatTheSignNames() {
        PlaceCode code = new PublishedPlaceRows(database, cast).publish("KZ-61", "shymkent", "Аптека", 42.31, 69.59);
        PlaceId place = new PublishedPlaceRows(database, cast).id(code);
        scans.count(
                FalseScanKind.VOID,
                Optional.of(territory.towns(REGION).getFirst()),
                new NamedSign(Optional.of(Serial.parse("PN-7K4M-30")), Optional.of(code)));
        writing.work().run();

        open("desk/false-signs");
        assertThat(words()).contains("PN-7K4M-30", code.value());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/" + place);
        database.sql("update place set validity = 'CLOSED', published = false where code = ?")
                .param(code.value())
                .update();
    }

    @Test
    void anAdministratorLooksIntoWhatHappenedInNoKnownTown() {
        signIn(cast.somebody(Role.ADMINISTRATOR));
        open("");
        assertThat(words()).contains(say("sign.today.scans"));

        open("desk/false-signs");
        assertThat(words()).contains(say("sign.scan.kind.UNKNOWN")).doesNotContain(say("sign.scan.kind.FORGED"));
        press("sign.scan.look");
        assertThat(words()).contains(say("sign.scan.looked"));
    }
}
