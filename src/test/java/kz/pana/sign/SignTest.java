package kz.pana.sign;

import static kz.pana.sign.SignState.INSTALLED;
import static kz.pana.sign.SignState.ISSUED;
import static kz.pana.sign.SignState.MADE;
import static kz.pana.sign.SignState.MISSING;
import static kz.pana.sign.SignState.RECOVERED;
import static kz.pana.sign.SignState.VOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final Actor SOMEBODY = new Actor(AccountId.create(), "Айгүл", Set.of(Role.VOLUNTEER), Set.of());

    private static final Map<SignState, Set<SignState>> PATHS = Map.of(
            MADE, Set.of(ISSUED, VOID),
            ISSUED, Set.of(INSTALLED, VOID),
            INSTALLED, Set.of(MISSING, RECOVERED, VOID),
            MISSING, Set.of(RECOVERED, VOID),
            RECOVERED, Set.of(VOID),
            VOID, Set.of());

    private static final Map<SignState, Consumer<Sign>> MOVES = Map.of(
            ISSUED, sign -> sign.issueTo(PlaceId.create(), SOMEBODY, NOW),
            INSTALLED, sign -> sign.install(SOMEBODY, NOW, NOW),
            MISSING, sign -> sign.missing(SOMEBODY, "ұрланды", NOW),
            RECOVERED, sign -> sign.recover(SOMEBODY, NOW),
            VOID, sign -> sign.declareVoid(SOMEBODY, "сынды", NOW));

    @ParameterizedTest
    @EnumSource
    void everyStateLeadsWhereItShouldAndNowhereElse(SignState from) {
        for (SignState to : SignState.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(paths(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveIsDoneOrRefusedAccordingly(SignState from) {
        MOVES.forEach((to, move) -> {
            Sign sign = in(from);
            if (paths(from).contains(to) || (from == INSTALLED && to == INSTALLED)) {
                move.accept(sign);
                assertThat(sign.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move.accept(sign)).isInstanceOf(Refused.class);
                assertThat(sign.state()).isEqualTo(from);
            }
        });
    }

    @Test
    void countsOnlyWhileItHangsAndWasSeen() {
        Sign sign = in(ISSUED);
        sign.seen(NOW);
        assertThat(sign.row().counts()).isFalse();
        sign.install(SOMEBODY, NOW, NOW);
        assertThat(sign.row().counts()).isFalse();
        sign.seen(NOW);
        assertThat(sign.row().counts()).isTrue();
        sign.missing(SOMEBODY, "ұрланды", NOW);
        assertThat(sign.row().counts()).isFalse();
    }

    @Test
    void everyMoveIsInTheTrailAndTheRulesLookAtItsPlaceAgain() {
        PlaceId place = PlaceId.create();
        Sign sign = new Sign(Serial.create(), SOMEBODY, NOW);
        assertThat(RegisteredEvents.to(sign)).containsExactly(entry(sign, "-", MADE, null));

        sign.issueTo(place, SOMEBODY, NOW);
        assertMoved(sign, place, MADE, ISSUED, null);
        sign.install(SOMEBODY, NOW, NOW);
        assertMoved(sign, place, ISSUED, INSTALLED, null);
        sign.install(SOMEBODY, NOW, NOW);
        assertThat(RegisteredEvents.to(sign)).as("it hangs already").isEmpty();
        sign.missing(SOMEBODY, "ұрланды", NOW);
        assertMoved(sign, place, INSTALLED, MISSING, "ұрланды");
        sign.recover(SOMEBODY, NOW);
        assertMoved(sign, place, MISSING, RECOVERED, null);
        sign.declareVoid(SOMEBODY, "сынды", NOW);
        assertMoved(sign, place, RECOVERED, VOID, "сынды");
    }

    @Test
    void aSignThatWasNeverIssuedIsNoMatterOfAnyPlace() {
        Sign sign = in(MADE);
        RegisteredEvents.to(sign);

        sign.declareVoid(SOMEBODY, "сынды", NOW);
        assertThat(RegisteredEvents.to(sign)).containsExactly(entry(sign, "MADE", VOID, "сынды"));
        assertThat(sign.row().place()).isNull();
    }

    @Test
    void theRulesLookAgainWhenAVisitSawItHangAndNotWhenItDidNot() {
        PlaceId place = PlaceId.create();
        Sign sign = new Sign(Serial.create(), SOMEBODY, NOW);
        sign.issueTo(place, SOMEBODY, NOW);
        RegisteredEvents.to(sign);
        sign.seen(NOW);
        assertThat(RegisteredEvents.to(sign)).isEmpty();

        sign.install(SOMEBODY, NOW, NOW);
        RegisteredEvents.to(sign);
        sign.seen(NOW);
        assertThat(RegisteredEvents.to(sign)).containsExactly(new PlaceChanged(place));
        assertThat(sign.row().seenAt()).isEqualTo(NOW);
    }

    @Test
    void itIsForThePlaceThatItWasIssuedToAndForNoOther() {
        PlaceId place = PlaceId.create();
        Serial serial = Serial.create();
        Sign sign = new Sign(serial, SOMEBODY, NOW);
        assertThat(sign.isFor(place)).isFalse();

        sign.issueTo(place, SOMEBODY, NOW.plusSeconds(1));
        assertThat(sign.isFor(place)).isTrue();
        assertThat(sign.isFor(PlaceId.create())).isFalse();
        assertThat(sign.row()).isEqualTo(new SignRow(serial, place, ISSUED, NOW.plusSeconds(1), null, null));
    }

    @Test
    void aSignThatHangsIsNotGivenToAnotherPlace() {
        PlaceId place = PlaceId.create();
        Sign sign = new Sign(Serial.create(), SOMEBODY, NOW);
        sign.issueTo(place, SOMEBODY, NOW);
        sign.install(SOMEBODY, NOW, NOW);

        assertThatThrownBy(() -> sign.issueTo(PlaceId.create(), SOMEBODY, NOW)).isInstanceOf(Refused.class);
        assertThat(sign.isFor(place)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceHasOneSignThatHangsOrIsToHang(SignState state) {
        assertThat(state.isLive()).isEqualTo(state == ISSUED || state == INSTALLED);
    }

    private static void assertMoved(Sign sign, PlaceId place, SignState from, SignState to, @Nullable String why) {
        assertThat(RegisteredEvents.to(sign))
                .containsExactly(entry(sign, from.name(), to, why), new PlaceChanged(place));
    }

    private static StateChanged entry(Sign sign, String from, SignState to, @Nullable String why) {
        return new StateChanged("sign", sign.id(), SOMEBODY.id().value(), SOMEBODY.name(), from, to.name(), why);
    }

    private static Set<SignState> paths(SignState from) {
        return PATHS.getOrDefault(from, Set.of());
    }

    private static Sign in(SignState state) {
        Sign sign = new Sign(Serial.create(), SOMEBODY, NOW);
        if (state == MADE) {
            return sign;
        }
        sign.issueTo(PlaceId.create(), SOMEBODY, NOW);
        if (state == MISSING || state == RECOVERED || state == INSTALLED) {
            sign.install(SOMEBODY, NOW, NOW);
        }
        switch (state) {
            case MISSING -> sign.missing(SOMEBODY, "ұрланды", NOW);
            case RECOVERED -> sign.recover(SOMEBODY, NOW);
            case VOID -> sign.declareVoid(SOMEBODY, "сынды", NOW);
            case MADE, ISSUED, INSTALLED -> {}
        }
        return sign;
    }
}
