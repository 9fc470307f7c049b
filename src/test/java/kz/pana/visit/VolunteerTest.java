package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Contact;
import kz.pana.identity.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final PhoneNumber PHONE = PhoneNumber.parse("+7 701 123 45 67");
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Cast.ALMATY));

    private static final Map<VolunteerState, Set<VolunteerState>> PATHS = Map.of(
            VolunteerState.APPLIED, Set.of(VolunteerState.ACCEPTED, VolunteerState.DECLINED),
            VolunteerState.ACCEPTED, Set.of(VolunteerState.DISMISSED),
            VolunteerState.DECLINED, Set.of(VolunteerState.ACCEPTED));

    private static final Map<VolunteerState, Consumer<Volunteer>> MOVES = Map.of(
            VolunteerState.ACCEPTED, volunteer -> volunteer.accept(Cast.ALMATY, COORDINATOR, "кездестік", NOW),
            VolunteerState.DECLINED, volunteer -> volunteer.decline(Cast.ALMATY, COORDINATOR, "алыс", NOW),
            VolunteerState.DISMISSED, volunteer -> volunteer.dismiss(Cast.ALMATY, COORDINATOR, "келмеді", NOW));

    @ParameterizedTest
    @EnumSource
    void whoeverAppliedIsDecidedAboutWhoeverWasAcceptedMayBeDismissedAndWhoeverWasDeclinedAccepted(
            VolunteerState from) {
        for (VolunteerState to : VolunteerState.values()) {
            assertThat(from.leadsTo(to))
                    .isEqualTo(PATHS.getOrDefault(from, Set.of()).contains(to));
        }
        MOVES.forEach((to, move) -> {
            Volunteer volunteer = in(from);
            if (from.leadsTo(to)) {
                move.accept(volunteer);
                assertThat(volunteer.state(Cast.ALMATY)).contains(to);
            } else {
                assertThatThrownBy(() -> move.accept(volunteer)).isInstanceOf(Refused.class);
                assertThat(volunteer.state(Cast.ALMATY)).contains(from);
            }
        });
    }

    @Test
    void oneRegionSaysNothingAboutAnother() {
        Volunteer volunteer = applied(Cast.ALMATY, Cast.ASTANA);
        volunteer.accept(Cast.ALMATY, COORDINATOR, "кездестік", NOW);

        assertThat(volunteer.isAcceptedIn(Cast.ALMATY)).isTrue();
        assertThat(volunteer.isAcceptedIn(Cast.ASTANA)).isFalse();
        assertThat(volunteer.state(Cast.ASTANA)).contains(VolunteerState.APPLIED);
        assertThatThrownBy(() -> volunteer.accept(new RegionCode("KZ-79"), COORDINATOR, "кездестік", NOW))
                .isInstanceOf(NotFound.class);
        volunteer.dismiss(Cast.ALMATY, COORDINATOR, "келмеді", NOW);
        assertThat(volunteer.isAccepted()).isFalse();
    }

    @Test
    void whatWasCheckedIsKeptForCoordinatorsAlone() {
        Volunteer volunteer = in(VolunteerState.DISMISSED);

        assertThat(volunteer
                        .row(Map.of(COORDINATOR.id(), new Contact("Данияр", null)), Set.of(Cast.ALMATY))
                        .regions())
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.checked()).isEqualTo("кездестік");
                    assertThat(region.checkedBy()).isEqualTo("Данияр");
                    assertThat(region.reason()).isEqualTo("келмеді");
                    assertThat(region.yours()).isTrue();
                });
        assertThat(volunteer.row(Map.of(), Set.of()).regions())
                .singleElement()
                .satisfies(region -> assertThat(region.checked()).isNull());
    }

    @Test
    void nobodyAcceptsThemselves() {
        Volunteer own = new Volunteer(COORDINATOR, Set.of(Cast.ALMATY), Set.of(Language.KK), PHONE, "", NOW);
        assertThatThrownBy(() -> own.accept(Cast.ALMATY, COORDINATOR, "өзім", NOW))
                .isInstanceOf(Refused.class);
    }

    private static Volunteer in(VolunteerState state) {
        Volunteer volunteer = applied(Cast.ALMATY);
        if (state == VolunteerState.DISMISSED) {
            Objects.requireNonNull(MOVES.get(VolunteerState.ACCEPTED)).accept(volunteer);
        }
        if (state != VolunteerState.APPLIED) {
            Objects.requireNonNull(MOVES.get(state)).accept(volunteer);
        }
        return volunteer;
    }

    private static Volunteer applied(RegionCode... regions) {
        Actor who = new Actor(AccountId.create(), "Айгүл", Set.of(), Set.of());
        return new Volunteer(who, Set.of(regions), Set.of(Language.KK), PHONE, "", NOW);
    }
}
