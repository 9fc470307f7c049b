package kz.pana.place.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both confirm, in this order, within two weeks; whatever else happens, the place stays where it was. */
class TransferTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Instant OVER = NOW.plus(Transfer.LIFE);
    private static final KnownBusiness BUSINESS = new KnownBusiness(new TaxNumber(Personas.taxNumber()), "«Мерей» ЖШС");

    private final Actor owner = actor("Айгүл Сейітова");
    private final Actor next = actor("Дана Омарова");
    private final PlaceId place = PlaceId.create();
    private final Transfer transfer = new Transfer(place, owner, SignInName.of("dana@example.kz"), true, "Саттым", NOW);

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void whatFollowsWhat(TransferState state) {
        Set<TransferState> following = EnumSet.noneOf(TransferState.class);
        for (TransferState next : TransferState.values()) {
            if (state.leadsTo(next)) {
                following.add(next);
            }
        }
        assertThat(following)
                .isEqualTo(
                        switch (state) {
                            case ASKED ->
                                EnumSet.of(
                                        TransferState.ACCEPTED,
                                        TransferState.REFUSED,
                                        TransferState.WITHDRAWN,
                                        TransferState.LAPSED);
                            case ACCEPTED ->
                                EnumSet.of(
                                        TransferState.DONE,
                                        TransferState.REFUSED,
                                        TransferState.WITHDRAWN,
                                        TransferState.LAPSED);
                            case DONE, REFUSED, WITHDRAWN, LAPSED -> EnumSet.noneOf(TransferState.class);
                        });
        assertThat(state.isOpen()).isEqualTo(!following.isEmpty());
    }

    @Test
    void bothConfirmAndTheTrailOfThePlaceHasIt() {
        transfer.accept(next, BUSINESS, NOW);
        assertThat(transfer.to()).contains(next.id());
        assertThat(transfer.business()).contains(BUSINESS);
        transfer.confirm(owner, NOW);

        assertThat(transfer.state(NOW)).isEqualTo(TransferState.DONE);
        assertThat(RegisteredEvents.to(transfer))
                .containsExactly(
                        trail(owner, "-", "ASKED", "Саттым"),
                        trail(next, "ASKED", "ACCEPTED", null),
                        trail(owner, "ACCEPTED", "DONE", null));
    }

    @Test
    void nobodyConfirmsWhatNobodyAccepted() {
        refuses("transfer.refused.ASKED", () -> transfer.confirm(owner, NOW));
        transfer.accept(next, BUSINESS, NOW);
        refuses("transfer.refused.ACCEPTED", () -> transfer.accept(next, BUSINESS, NOW));
    }

    @Test
    void whatIsOverIsOver() {
        isOver("transfer.refused.REFUSED", () -> transfer.refuse(next, NOW));
    }

    @Test
    void whatWasTakenBackIsOver() {
        isOver("transfer.refused.WITHDRAWN", () -> transfer.withdraw(owner, NOW));
    }

    @Test
    void whatIsDoneIsOver() {
        transfer.accept(next, BUSINESS, NOW);
        isOver("transfer.refused.DONE", () -> transfer.confirm(owner, NOW));
    }

    private void isOver(String why, Runnable end) {
        end.run();
        refuses(why, () -> transfer.accept(next, BUSINESS, NOW));
        refuses(why, () -> transfer.confirm(owner, NOW));
        refuses(why, () -> transfer.refuse(next, NOW));
        refuses(why, () -> transfer.withdraw(owner, NOW));
    }

    @Test
    void afterTwoWeeksItIsOverWhetherThatWasNotedOrNot() {
        assertThat(transfer.isOpen(OVER.minusSeconds(1))).isTrue();
        assertThat(transfer.isOpen(OVER)).isFalse();
        refuses("transfer.refused.LAPSED", () -> transfer.accept(next, BUSINESS, OVER));
        refuses("transfer.refused.LAPSED", () -> transfer.withdraw(owner, OVER));

        transfer.lapseIfDue(OVER.minusSeconds(1));
        assertThat(transfer.state(NOW)).isEqualTo(TransferState.ASKED);
        transfer.lapseIfDue(OVER);
        assertThat(transfer.state(NOW)).isEqualTo(TransferState.LAPSED);
        assertThat(RegisteredEvents.to(transfer))
                .endsWith(new StateChanged("place.transfer", place.value(), null, "PANA", "ASKED", "LAPSED", null));
    }

    @Test
    void theAddressIsKeptForAsLongAsItIsNeeded() {
        assertThat(transfer.isFor(person(next, "dana@example.kz"))).isTrue();
        assertThat(transfer.isFor(person(owner, "aigul@example.kz"))).isFalse();
        transfer.accept(next, BUSINESS, NOW);
        assertThat(transfer.isFor(person(next, "other@example.kz"))).isTrue();
        assertThat(transfer.isFor(person(actor("Дана"), "dana@example.kz"))).isFalse();
        assertThat(transfer.address()).isEqualTo("dana@example.kz");

        transfer.refuse(next, NOW);
        assertThat(transfer.address()).isEmpty();
        assertThat(transfer.email()).isEmpty();
    }

    private StateChanged trail(Actor by, String from, String to, @Nullable String why) {
        return new StateChanged("place.transfer", place.value(), by.id().value(), by.name(), from, to, why);
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static Person person(Actor who, String email) {
        return new Person(
                who.id(),
                who.name(),
                PersonName.split(who.name()),
                new EmailAddress(email),
                null,
                Language.KK,
                Set.of(),
                Set.of(),
                true,
                false);
    }

    private static Actor actor(String name) {
        return new Actor(new AccountId(UUID.randomUUID()), name, Set.of(Role.OWNER), Set.of());
    }
}
