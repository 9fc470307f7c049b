package kz.pana.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PanaTest
class HolidayRemindersTest {

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    HolidayReminders reminders;

    @Autowired
    Inbox inbox;

    @Test
    void administratorsAreToldOnceInNovemberThatNextYearsHolidaysAreMissing() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId owner = cast.somebody(Role.OWNER);

        lookOn("2031-10-31");
        assertThat(told(administrator)).isEmpty();
        lookOn("2031-11-01");
        lookOn("2031-11-02");
        lookOn("2031-12-01");
        assertThat(told(administrator)).hasSize(1).first().asString().contains("public holidays for 2032");
        assertThat(told(owner)).isEmpty();
        lookOn("2032-11-05");
        assertThat(told(administrator)).hasSize(2);
        lookOn("2033-12-30");
        assertThat(told(administrator)).as("no portal ran in November").hasSize(3);
    }

    @Test
    void nobodyIsToldOfAYearWhoseTableIsThere() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);

        lookOn("2025-11-20");
        assertThat(told(administrator)).isEmpty();
    }

    private void lookOn(String day) {
        clock.at(
                LocalDate.parse(day)
                        .atTime(12, 0)
                        .atZone(KernelConfiguration.ALMATY)
                        .toInstant(),
                () -> reminders.remind());
    }

    private List<String> told(AccountId who) {
        return cast.as(
                who,
                () -> inbox.latest(0, 10).stream()
                        .map(row -> row.text().in(Language.EN))
                        .toList());
    }
}
