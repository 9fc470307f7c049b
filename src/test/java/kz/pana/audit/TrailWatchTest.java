package kz.pana.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.audit.TrailVerification.Broken;
import kz.pana.audit.TrailVerification.Damage;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.notify.Inbox;
import kz.pana.place.OwnedPlaces;
import kz.pana.platform.TimedJob;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;

@PanaTest
class TrailWatchTest {

    @Autowired
    Personas cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    TrailWatch watch;

    @Autowired
    TrailIntegrity integrity;

    @Autowired
    TrailNotifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    @Qualifier("watchTrail")
    TimedJob everyHour;

    @Value("${pana.data}")
    Path data;

    @Test
    void whatIsWholeIsWrittenDownOutsideTheDatabase() throws Exception {
        cast.as(cast.somebody(), ownedPlaces::begin);
        everyHour.work().run();
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        assertThat(cast.as(administrator, integrity::last))
                .hasValueSatisfying(check -> assertThat(check.result().first()).isEmpty());

        List<ChainHead> written = TrailHeads.in(data).written();
        long lines = Files.lines(data.resolve("trail-heads.txt")).count();
        assertThat(written).extracting(ChainHead::region).contains(ChainHead.COUNTRY);
        cast.as(cast.somebody(), ownedPlaces::begin);
        everyHour.work().run();
        assertThat(Files.lines(data.resolve("trail-heads.txt")).count()).isGreaterThan(lines);
        assertThat(TrailHeads.in(data).written()).startsWith(written.toArray(ChainHead[]::new));
    }

    @Test
    void administratorsAreToldWhereItIsBroken() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        notifications.broken(new Broken("KZ-75", 3, Damage.CHANGED));

        assertThat(cast.as(administrator, () -> inbox.latest(0, 5))).first().satisfies(row -> {
            assertThat(row.text().ru()).contains("KZ-75", "3");
            assertThat(row.path()).isEqualTo("trail");
        });
    }
}
