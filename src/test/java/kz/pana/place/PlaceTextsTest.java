package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.application.Category;
import kz.pana.place.application.Operator;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys that are put together from the names of states and fields; a search for whole keys would miss them. */
class PlaceTextsTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource
    void everyStateTaskAndQuestionHasItsWords(Language language) {
        assertThat(TEXTS.keys(language))
                .containsAll(Stream.of(
                                of(ApplicationState.values()).map(ApplicationState::key),
                                of(Validity.values()).map(Validity::key),
                                of(NextActor.values()).map(NextActor::key),
                                of(NextActor.values()).map(mover -> "place.move." + mover),
                                of(Category.values()).map(Category::key),
                                of(ApplicationSection.values()).map(ApplicationSection::key),
                                of(ApplicationSection.values()).map(section -> "place.section-hint." + section),
                                of(ApplicationSection.Status.values()).map(ApplicationSection.Status::key),
                                of(ApplicationField.values()).map(ApplicationField::key),
                                of(ApplicationField.values())
                                        .filter(field -> !field.isYesNo() && field != ApplicationField.DOOR)
                                        .map(field -> "place.missing." + field),
                                of(Language.values()).map(spoken -> "place.language." + spoken))
                        .flatMap(keys -> keys)
                        .toList());
    }

    /** Its owner, the coordinator's map and the public call it alike. */
    @ParameterizedTest
    @EnumSource
    void aPausedPlaceIsCalledSoEverywhere(Language language) {
        String paused = TEXTS.get(language, Validity.PAUSED.key());

        assertThat(TEXTS.get(language, "desk.map.PAUSED", 3)).isEqualTo(paused + ": 3");
        assertThat(List.of(TEXTS.get(language, "place.pause.done"), TEXTS.get(language, "finder.unlisted")))
                .allSatisfy(words -> assertThat(words).containsIgnoringCase(paused));
    }

    /** The card may gain a step without a new agreement. */
    @ParameterizedTest
    @EnumSource
    void theAgreementDoesNotCountTheStepsOfTheCard(Language language) {
        assertThat(Agreement.text(language, new Operator("", "", "")))
                .doesNotContainPattern("(?iu)тоғыз|девят|\\bnine\\b");
    }

    private static <T> Stream<T> of(T[] values) {
        return Arrays.stream(values);
    }
}
