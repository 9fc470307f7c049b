package kz.pana.identity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells of appointments whoever could notice a false one: the other administrators, and the coordinators of the regions.
 * Runs in its caller's transaction.
 */
@Component
class AppointmentNotifications {

    private final AccountRepository accounts;
    private final Territory territory;
    private final ApplicationEventPublisher events;

    AppointmentNotifications(AccountRepository accounts, Territory territory, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.territory = territory;
        this.events = events;
    }

    /** Somebody answers for regions now. */
    void coordinator(Account about, Set<RegionCode> before, Actor by) {
        Set<RegionCode> now = about.actor().regions();
        Set<RegionCode> all = new HashSet<>(before);
        all.addAll(now);
        send(
                about,
                all,
                by,
                Message.of("identity.notice.coordinator-appointed", about.name(), by.name(), names(now)),
                // An administrator need not tell one: she puts it right herself.
                Message.of("identity.notice.coordinator-appointed-check", about.name(), by.name(), names(now)));
    }

    void dismissedCoordinator(Account about, Set<RegionCode> before, Actor by) {
        send(
                about,
                before,
                by,
                Message.of("identity.notice.coordinator-dismissed", about.name(), by.name(), names(before)));
    }

    /**
     * @param key of a text that names first whom it is about, then who did it
     */
    void tell(Account about, Set<RegionCode> regions, Actor by, String key) {
        send(about, regions, by, Message.of(key, about.name(), by.name()));
    }

    private void send(Account about, Set<RegionCode> regions, Actor by, Message words) {
        send(about, regions, by, words, words);
    }

    private void send(
            Account about, Set<RegionCode> regions, Actor by, Message toCoordinators, Message toAdministrators) {
        Map<AccountId, Notice> notices = new LinkedHashMap<>();
        regions.stream()
                .flatMap(region -> accounts.coordinatorsOf(region).stream())
                .map(Account::id)
                .forEach(coordinator ->
                        notices.put(coordinator, new Notice(coordinator, toCoordinators, OwnPage.INBOX)));
        accounts.administrators().stream()
                .map(Account::id)
                .forEach(administrator -> notices.put(
                        administrator, new Notice(administrator, toAdministrators, new ToWork(Role.ADMINISTRATOR))));
        notices.remove(about.id());
        notices.remove(by.id());
        notices.values().forEach(events::publishEvent);
    }

    LocalizedText names(Set<RegionCode> regions) {
        return regions.isEmpty()
                ? new LocalizedText("–", "–")
                : new LocalizedText(
                        names(regions, Language.KK), names(regions, Language.RU), names(regions, Language.EN));
    }

    private String names(Set<RegionCode> regions, Language language) {
        return new TreeSet<>(regions)
                .stream().map(code -> territory.known(code).name().in(language)).collect(Collectors.joining(", "));
    }
}
