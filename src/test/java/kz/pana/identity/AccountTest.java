package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.pana.Personas;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Actor administrator = account().actor();

    @ParameterizedTest
    @EnumSource
    void administratorsHoldNoOtherRole(Role role) {
        Account account = account();
        account.grant(Role.ADMINISTRATOR, administrator);
        if (role == Role.ADMINISTRATOR) {
            assertThatCode(() -> account.grant(role, administrator)).doesNotThrowAnyException();
        } else {
            refuses("identity.refused.is-administrator", () -> account.grant(role, administrator));
        }
        refuses("identity.refused.is-administrator", () -> account.appoint(Set.of(Personas.ALMATY), administrator));
        assertThat(account.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void whoHoldsAnotherRoleBecomesNoAdministrator(Role role) {
        Account account = account();
        account.grant(role, administrator);
        refuses("identity.refused.has-other-role", () -> account.grant(Role.ADMINISTRATOR, administrator));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAppointsThemselves(Role role) {
        Account account = account();
        if (EnumSet.of(Role.OWNER, Role.STAFF).contains(role)) {
            assertThatCode(() -> account.grant(role, account.actor())).doesNotThrowAnyException();
        } else {
            refuses("identity.refused.self", () -> account.grant(role, account.actor()));
        }
        refuses("identity.refused.self", () -> account.appoint(Set.of(Personas.ALMATY), account.actor()));
        refuses("identity.refused.self", () -> account.dismissAdministrator(account.actor()));
    }

    @Test
    void whatIsTakenEndsTheSessionsThatHadIt() {
        ends(account -> account.block(true, administrator, "test"));
        ends(account -> account.choosePassword("hash", NOW));
        ends(Account::signOutEverywhere);
        ends(account -> account.dismissCoordinator(administrator));
        ends(account -> account.appoint(Set.of(Personas.ASTANA), administrator));
        ends(account -> {
            account.letWrite(true, administrator);
            int session = account.epoch();
            account.letWrite(false, administrator);
            assertThat(account.admits(session)).isFalse();
        });
    }

    @Test
    void whatIsGrantedRaisesTheEpochAndEndsNoSession() {
        Account account = account();
        account.appoint(Set.of(Personas.ALMATY), administrator);
        int session = account.epoch();
        account.appoint(Set.of(Personas.ALMATY, Personas.ASTANA), administrator);
        account.letWrite(true, administrator);
        account.grant(Role.STAFF, account.actor());
        assertThat(account.epoch()).isEqualTo(session + 3);
        assertThat(account.admits(session)).isTrue();
    }

    @Test
    void aSessionFromAheadIsNoneOfOurs() {
        Account account = account();
        assertThat(account.admits(account.epoch() + 1)).isFalse();
    }

    @Test
    void anAccountThatSomebodyHasIsNotBegunAnew() {
        assertThatThrownBy(() -> account().startOver(PersonName.split("Біреу"), Language.KK))
                .isInstanceOf(IllegalStateException.class);
    }

    private void ends(java.util.function.Consumer<Account> change) {
        Account account = account();
        account.appoint(Set.of(Personas.ALMATY), administrator);
        int session = account.epoch();
        change.accept(account);
        assertThat(account.admits(session)).isFalse();
    }

    private static void refuses(String key, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static Account account() {
        Account account = new Account(
                new EmailAddress(UUID.randomUUID() + "@test.example"),
                PersonName.split("Айгүл Сейітова"),
                Language.KK,
                NOW);
        account.choosePassword("hash", NOW);
        return account;
    }
}
