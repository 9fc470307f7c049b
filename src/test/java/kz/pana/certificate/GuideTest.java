package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.pana.certificate.guide.GuideText;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.course.content.LessonScreen.Reading;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.training.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What staff are told to do is the same in each language, on each card and in the lessons. */
class GuideTest {

    private static final Path STEPS = Path.of("src/test/resources/guide-steps.txt");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(STEPS).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aStepSaysItsConditionsInEachLanguage(String line) {
        List<String> columns =
                Stream.of(line.split(" \\| ", -1)).map(String::strip).toList();
        for (Language language : Language.values()) {
            Pattern said = Pattern.compile(columns.get(2 + language.ordinal()));
            assertThat(part(GuideText.whole(language), columns.getFirst()))
                    .as("%s", language)
                    .containsPattern(said);
            if (columns.get(1).equals("b")) {
                assertThat(part(GuideText.brief(language), columns.getFirst()))
                        .as("wallet, %s", language)
                        .containsPattern(said);
            }
        }
    }

    @Test
    void theStepsNameTheSameNumbers() {
        for (int i = 0; i < 10; i++) {
            int step = i;
            sameNumbers(of(language -> GuideText.whole(language).steps().get(step)));
            sameNumbers(of(language -> GuideText.brief(language).steps().get(step)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLessonHasTheCardWordForWord(Language language) {
        GuideText guide = GuideText.whole(language);
        String lesson = Pupils.COURSE
                .lesson("05-guide-card")
                .sections()
                .getFirst()
                .text()
                .in(language);

        assertThat(lesson).contains(guide.steps());
        assertThat(lesson.replace("**", "")).contains(guide.notes());
    }

    @Test
    void theLessonsNameTheSameNumbersInEachLanguage() {
        Stream<LocalizedText> lessons = Pupils.COURSE.lessons().stream()
                .flatMap(lesson -> lesson.sections().stream())
                .map(Reading::text);
        Stream<LocalizedText> practice = Pupils.COURSE.practice().stream().map(PracticeItem::text);

        assertThat(Stream.concat(lessons, practice)).allSatisfy(GuideTest::sameNumbers);
    }

    private static LocalizedText of(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.KK), words.apply(Language.RU), words.apply(Language.EN));
    }

    private static void sameNumbers(LocalizedText text) {
        assertThat(Stream.of(Language.values())
                        .map(language -> numbers(text.in(language)))
                        .distinct())
                .as(text.en())
                .hasSize(1);
    }

    private static TreeSet<String> numbers(String text) {
        TreeSet<String> numbers = new TreeSet<>();
        NUMBER.matcher(LINK.matcher(text).replaceAll("]"))
                .results()
                .map(MatchResult::group)
                .forEach(numbers::add);
        return numbers;
    }

    private static String part(GuideText guide, String step) {
        return step.equals("n")
                ? String.join("\n", guide.notes())
                : guide.steps().get(Integer.parseInt(step) - 1);
    }
}
