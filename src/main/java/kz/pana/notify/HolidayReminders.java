package kz.pana.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import kz.pana.hours.Holidays;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.platform.TimedJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the administrators from November on that next year's table of public holidays is missing, once. Until it is
 * there, places are not called open on days that may be holidays.
 */
@Component
class HolidayReminders {

    private final HolidayReminderRepository reminders;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayReminders(
            HolidayReminderRepository reminders,
            AccountDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reminders = reminders;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindOfHolidays(
            HolidayReminders reminders, @Value("${pana.look-for-holidays-every:6h}") Duration rest) {
        return TimedJob.of("remind-of-holidays", rest, reminders::remind);
    }

    @Transactional
    public void remind() {
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        int next = today.getYear() + 1;
        if (today.getMonth().compareTo(Month.NOVEMBER) < 0 || Holidays.hasTable(next) || reminders.existsById(next)) {
            return;
        }
        var administrators = directory.administrators();
        if (!administrators.isEmpty()) {
            reminders.save(new HolidayReminder(next, clock.instant()));
            String year = String.valueOf(next);
            administrators.forEach(who ->
                    events.publishEvent(new Notice(who, Message.of("notify.holidays-missing", year), OwnPage.HOME)));
        }
    }
}
