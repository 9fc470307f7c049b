package kz.pana.sign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.platform.TimedJob;
import kz.pana.sign.scan.FalseScanKind;
import kz.pana.sign.scan.FalseScans;
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
        scans.count(FalseScanKind.FORGED, Optional.of(territory.towns(REGION).getFirst()));
        scans.count(FalseScanKind.UNKNOWN, Optional.empty());
        writing.work().run();
        signIn(cast.coordinator(REGION));
    }

    @Test
    void homeLeadsThereUntilItWasLookedInto() {
        open("");
        assertThat(words()).contains(say("sign.scan.home", 1));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/false-signs");

        open("desk/false-signs");
        assertThat(words())
                .contains(say("sign.scan.kind.FORGED"), say("sign.scan.kind.UNKNOWN"), say("sign.scan.nowhere"));
        press("sign.scan.look");
        assertThat(words()).contains(say("sign.scan.looked"));

        open("");
        assertThat(words()).doesNotContain(say("sign.scan.home", 1));
    }
}
