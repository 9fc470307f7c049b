package kz.pana.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Contact;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final PhoneNumber PHONE = PhoneNumber.parse("+7 701 123 45 67");
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY));

    private static final Actor AIGUL = new Actor(AccountId.create(), "Айгүл", Set.of(), Set.of());
    private static final Set<Language> SPOKEN = Set.of(Language.RU, Language.KK);

    private static final Map<VolunteerState, Set<VolunteerState>> PATHS = Map.of(
            VolunteerState.APPLIED, Set.of(VolunteerState.ACCEPTED, VolunteerState.DECLINED),
            VolunteerState.ACCEPTED, Set.of(VolunteerState.DISMISSED, VolunteerState.STOPPED),
            VolunteerState.STOPPED, Set.of(VolunteerState.APPLIED),
            VolunteerState.DECLINED, Set.of(VolunteerState.ACCEPTED));

    private static final Map<VolunteerState, Consumer<Volunteer>> MOVES = Map.of(
            VolunteerState.ACCEPTED, volunteer -> volunteer.accept(Personas.ALMATY, COORDINATOR, "кездестік", NOW),
            VolunteerState.DECLINED, volunteer -> volunteer.decline(Personas.ALMATY, COORDINATOR, "алыс", NOW),
            VolunteerState.DISMISSED, volunteer -> volunteer.dismiss(Personas.ALMATY, COORDINATOR, "келмеді", NOW),
            VolunteerState.STOPPED, volunteer -> volunteer.stop(AIGUL, NOW),
            VolunteerState.APPLIED, volunteer -> apply(volunteer, Set.of(Personas.ALMATY)));

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
                assertThat(volunteer.state(Personas.ALMATY)).contains(to);
            } else {
                assertThatThrownBy(() -> move.accept(volunteer)).isInstanceOf(Refused.class);
                assertThat(volunteer.state(Personas.ALMATY)).contains(from);
            }
        });
    }

    @Test
    void oneRegionSaysNothingAboutAnother() {
        Volunteer volunteer = applied(Personas.ALMATY, Personas.ASTANA);
        volunteer.accept(Personas.ALMATY, COORDINATOR, "кездестік", NOW);

        assertThat(volunteer.isAcceptedIn(Personas.ALMATY)).isTrue();
        assertThat(volunteer.isAcceptedIn(Personas.ASTANA)).isFalse();
        assertThat(volunteer.state(Personas.ASTANA)).contains(VolunteerState.APPLIED);
        assertThatThrownBy(() -> volunteer.accept(new RegionCode("KZ-79"), COORDINATOR, "кездестік", NOW))
                .isInstanceOf(NotFound.class);
        volunteer.dismiss(Personas.ALMATY, COORDINATOR, "келмеді", NOW);
        assertThat(volunteer.isAccepted()).isFalse();
    }

    @Test
    void whatWasCheckedIsKeptForCoordinatorsAlone() {
        Volunteer volunteer = in(VolunteerState.DISMISSED);

        assertThat(volunteer
                        .row(Map.of(COORDINATOR.id(), new Contact("Данияр", null)), Set.of(Personas.ALMATY), List.of())
                        .regions())
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.checked()).isEqualTo("кездестік");
                    assertThat(region.checkedBy()).isEqualTo("Данияр");
                    assertThat(region.reason()).isEqualTo("келмеді");
                    assertThat(region.yours()).isTrue();
                });
        assertThat(volunteer.row(Map.of(), Set.of(), List.of()).regions())
                .singleElement()
                .satisfies(region -> assertThat(region.checked()).isNull());
    }

    @Test
    void nobodyAcceptsThemselves() {
        Volunteer own = new Volunteer(COORDINATOR, Set.of(Personas.ALMATY), Set.of(Language.KK), PHONE, "", NOW);
        assertThatThrownBy(() -> own.accept(Personas.ALMATY, COORDINATOR, "өзім", NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyDecisionIsInTheTrailWithItsRegion() {
        Volunteer volunteer = applied(Personas.ALMATY);
        assertThat(RegisteredEvents.to(volunteer)).containsExactly(entry(volunteer, AIGUL, "-", "APPLIED", null));

        volunteer.decline(Personas.ALMATY, COORDINATOR, "алыс", NOW);
        assertThat(RegisteredEvents.to(volunteer))
                .containsExactly(entry(volunteer, COORDINATOR, "APPLIED", "DECLINED", "алыс"));
        volunteer.accept(Personas.ALMATY, COORDINATOR, "кездестік", NOW);
        assertThat(RegisteredEvents.to(volunteer))
                .containsExactly(entry(volunteer, COORDINATOR, "DECLINED", "ACCEPTED", "кездестік"));
        volunteer.dismiss(Personas.ALMATY, COORDINATOR, "келмеді", NOW);
        assertThat(RegisteredEvents.to(volunteer))
                .containsExactly(entry(volunteer, COORDINATOR, "ACCEPTED", "DISMISSED", "келмеді"));
    }

    @Test
    void whatNobodyHasDecidedCanBeTakenBackAndThenNobodyReadsThePhone() {
        Volunteer volunteer = applied(Personas.ALMATY);
        RegisteredEvents.to(volunteer);

        volunteer.takeBack(AIGUL, NOW);
        assertThat(RegisteredEvents.to(volunteer))
                .containsExactly(new StateChanged(
                        "volunteer",
                        AIGUL.id().value(),
                        AIGUL.id().value(),
                        "Айгүл",
                        "APPLIED",
                        "KZ-75 -",
                        null,
                        "KZ-75"));
        assertThat(volunteer.isRegistered()).isFalse();
        assertThat(row(volunteer).phone()).isNull();
        assertThat(row(volunteer).about()).isEmpty();
    }

    @Test
    void whatWasDecidedStaysWhenTheRestIsTakenBack() {
        Volunteer volunteer = applied(Personas.ALMATY, Personas.ASTANA);
        volunteer.accept(Personas.ALMATY, COORDINATOR, "кездестік", NOW);

        volunteer.takeBack(AIGUL, NOW);
        assertThat(volunteer.isRegistered()).isTrue();
        assertThat(volunteer.state(Personas.ASTANA)).isEmpty();
        assertThat(volunteer.isAcceptedIn(Personas.ALMATY)).isTrue();
        assertThat(row(volunteer).phone()).isEqualTo(PHONE);
        assertThatThrownBy(() -> volunteer.takeBack(AIGUL, NOW)).hasMessage("visit.refused.state");
    }

    @Test
    void nobodyOffersTwiceForARegionButInMoreRegions() {
        Volunteer volunteer = applied(Personas.ALMATY);
        assertThatThrownBy(() -> apply(volunteer, Set.of(Personas.ALMATY, Personas.ASTANA)))
                .hasMessage("visit.refused.applied-before");
        assertThat(volunteer.state(Personas.ASTANA)).isEmpty();

        apply(volunteer, Set.of(Personas.ASTANA));
        assertThat(volunteer.state(Personas.ASTANA)).contains(VolunteerState.APPLIED);
    }

    @Test
    void aCoordinatorIsToldOfTheSamePersonOnceInAWhile() {
        Volunteer volunteer = applied(Personas.ALMATY, Personas.ASTANA);
        Set<RegionCode> both = Set.of(Personas.ALMATY, Personas.ASTANA);
        assertThat(volunteer.notToldSince(NOW, both)).isEqualTo(both);

        volunteer.told(Set.of(Personas.ALMATY), NOW);
        assertThat(volunteer.notToldSince(NOW.minusSeconds(1), both)).containsExactly(Personas.ASTANA);
        assertThat(volunteer.notToldSince(NOW, both)).isEqualTo(both);
    }

    @Test
    void whoCheckedAPersonStaysKnown() {
        Volunteer volunteer = applied(Personas.ALMATY, Personas.ASTANA);
        assertThat(volunteer.checker(Personas.ALMATY)).isEmpty();
        assertThat(volunteer.checkers()).isEmpty();

        volunteer.accept(Personas.ALMATY, COORDINATOR, "кездестік", NOW);
        assertThat(volunteer.isAccepted()).isTrue();
        volunteer.dismiss(Personas.ALMATY, COORDINATOR, "келмеді", NOW);
        assertThat(volunteer.checker(Personas.ALMATY)).contains(COORDINATOR.id());
        assertThat(volunteer.checkers()).containsExactly(COORDINATOR.id());
    }

    @Test
    void whoStopsIsNotSentAwayAndOffersAgainWithWhatWasChecked() {
        Volunteer volunteer = in(VolunteerState.ACCEPTED);
        RegisteredEvents.to(volunteer);

        assertThat(volunteer.stop(AIGUL, NOW)).containsExactly(Personas.ALMATY);
        assertThat(RegisteredEvents.to(volunteer))
                .containsExactly(entry(volunteer, AIGUL, "ACCEPTED", "STOPPED", null));
        assertThat(volunteer.isAccepted()).isFalse();
        assertThat(volunteer.sentAway()).isEmpty();
        assertThat(volunteer.checker(Personas.ALMATY)).contains(COORDINATOR.id());

        apply(volunteer, Set.of(Personas.ALMATY));
        assertThat(volunteer.checker(Personas.ALMATY)).contains(COORDINATOR.id());
        volunteer.takeBack(AIGUL, NOW);
        assertThat(volunteer.state(Personas.ALMATY)).contains(VolunteerState.STOPPED);
        assertThat(volunteer.checker(Personas.ALMATY)).contains(COORDINATOR.id());
    }

    @Test
    void aWrongPhoneIsCorrected() {
        Volunteer volunteer = applied(Personas.ALMATY);
        PhoneNumber right = PhoneNumber.parse("+7 701 765 43 21");
        volunteer.correctPhone(right);
        assertThat(row(volunteer).phone()).isEqualTo(right);
    }

    @Test
    void aRowSaysWhoTheyAreAndWhereTheyStand() {
        Volunteer volunteer = applied(Personas.ASTANA, Personas.ALMATY);
        VolunteerRow row = volunteer.row(Map.of(volunteer.id(), new Contact("Айгүл", null)), Set.of(), List.of());

        assertThat(row.name()).isEqualTo("Айгүл");
        assertThat(row.languages()).containsExactly(Language.KK, Language.RU);
        assertThat(row.about()).isEqualTo("Кешке боспын");
        assertThat(row.regions())
                .extracting(RegionStatus::region, RegionStatus::state, RegionStatus::yours)
                .containsExactly(
                        tuple(Personas.ASTANA, VolunteerState.APPLIED, false),
                        tuple(Personas.ALMATY, VolunteerState.APPLIED, false));
    }

    private static VolunteerRow row(Volunteer volunteer) {
        return volunteer.row(Map.of(), Set.of(), List.of());
    }

    private static StateChanged entry(Volunteer volunteer, Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                "volunteer", volunteer.id().value(), by.id().value(), by.name(), from, "KZ-75 " + to, why, "KZ-75");
    }

    private static Volunteer in(VolunteerState state) {
        Volunteer volunteer = applied(Personas.ALMATY);
        if (state == VolunteerState.DISMISSED || state == VolunteerState.STOPPED) {
            Objects.requireNonNull(MOVES.get(VolunteerState.ACCEPTED)).accept(volunteer);
        }
        if (state != VolunteerState.APPLIED) {
            Objects.requireNonNull(MOVES.get(state)).accept(volunteer);
        }
        return volunteer;
    }

    private static Volunteer applied(RegionCode... regions) {
        return new Volunteer(AIGUL, Set.of(regions), SPOKEN, PHONE, "Кешке боспын", NOW);
    }

    private static void apply(Volunteer volunteer, Set<RegionCode> regions) {
        volunteer.apply(AIGUL, regions, SPOKEN, PHONE, "Кешке боспын", NOW);
    }
}
