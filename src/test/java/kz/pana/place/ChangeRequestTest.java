package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.row.PlaceCode;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an owner asks for is decided once, by somebody else, and the trail of the place has it. */
class ChangeRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");

    private final Actor owner = actor(Role.OWNER);
    private final Actor coordinator = actor(Role.COORDINATOR);
    private final Place place = submitted();
    private final ApplicationAnswers told =
            ApplicationAnswers.of(place.listing().orElseThrow());
    private final ChangeRequest request = new ChangeRequest(
            place,
            ChangeLine.NAME,
            told,
            told.with(Map.of(ApplicationField.NAME_KK, "Гүлдер")),
            "Жаңа маңдайша",
            owner,
            NOW);

    @Test
    void everyFieldIsOfOneLineOrEditedAtOnceOrStaysAsItIs() {
        Set<ApplicationField> asked = EnumSet.noneOf(ApplicationField.class);
        for (ChangeLine line : EnumSet.complementOf(EnumSet.of(ChangeLine.OWNER))) {
            for (ApplicationField field : line.fields()) {
                assertThat(field.isEditedAtOnce()).isFalse();
                assertThat(asked.add(field)).as(field.name()).isTrue();
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(asked)))
                .filteredOn(field -> !field.isEditedAtOnce())
                .containsExactlyInAnyOrder(
                        ApplicationField.REGION,
                        ApplicationField.TOWN,
                        ApplicationField.TOWN_UNLISTED,
                        ApplicationField.TOWN_KK,
                        ApplicationField.TOWN_RU);
    }

    @Test
    void aRequestKeepsWhatWasAndWhatIsToBe() {
        assertThat(request.before().get(ApplicationField.NAME_KK)).isEqualTo("Мерей дәріханасы");
        assertThat(request.after().get(ApplicationField.NAME_KK)).isEqualTo("Гүлдер");
        assertThat(request.after().get(ApplicationField.NAME_RU)).isEqualTo("Аптека «Мерей»");
        ChangeRow row = request.row(told, false, 0);
        assertThat(row.isWaiting()).isTrue();
        assertThat(row.before()).isEqualTo(told);
        assertThat(row.why()).isEqualTo("Жаңа маңдайша");
        assertThat(RegisteredEvents.to(request)).containsExactly(trail(owner, "-", "WAITING", "Жаңа маңдайша"));
    }

    @Test
    void itIsAcceptedOnce() {
        RegisteredEvents.to(request);
        request.accept(coordinator, NOW);
        assertThat(RegisteredEvents.to(request)).containsExactly(trail(coordinator, "WAITING", "ACCEPTED", null));
        refuses("place.refused.change-decided", () -> request.accept(coordinator, NOW));
        refuses("place.refused.change-decided", () -> request.giveBack(coordinator, "Жоқ", NOW));
        refuses("place.refused.change-decided", () -> request.withdraw(owner, NOW));
    }

    @Test
    void whoeverAskedDoesNotDecide() {
        refuses("place.refused.own", () -> request.accept(owner, NOW));
        refuses("place.refused.own", () -> request.giveBack(owner, "Жоқ", NOW));
        assertThat(request.state()).isEqualTo(ChangeState.WAITING);
    }

    @Test
    void theNoteOfWhatIsGivenBackStays() {
        RegisteredEvents.to(request);
        request.giveBack(coordinator, "Маңдайшаның суреті жоқ", NOW);
        assertThat(request.row(told, false, 0).note()).isEqualTo("Маңдайшаның суреті жоқ");
        assertThat(RegisteredEvents.to(request))
                .containsExactly(trail(coordinator, "WAITING", "RETURNED", "Маңдайшаның суреті жоқ"));
        assertThat(request.isReturnedSince(NOW)).isTrue();
        assertThat(request.isReturnedSince(NOW.plusSeconds(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ChangeState.class)
    void onlyWhatWaitsMoves(ChangeState state) {
        for (ChangeState next : ChangeState.values()) {
            assertThat(state.leadsTo(next)).isEqualTo(state == ChangeState.WAITING && next != ChangeState.WAITING);
        }
    }

    private StateChanged trail(Actor by, String from, String to, @Nullable String why) {
        return new StateChanged("place.change.NAME", place.id().value(), by.id().value(), by.name(), from, to, why);
    }

    private Place submitted() {
        Place begun = new Place(PlaceCode.create(), owner, false, NOW);
        begun.answer(new ApplicationAnswers(Enrolling.answers()));
        begun.submit(owner, begun.answers().listing(new Territory(), Optional.empty()), UUID.randomUUID(), NOW);
        return begun;
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.create(), "Біреу", Set.of(role), Set.of(Personas.ALMATY));
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
