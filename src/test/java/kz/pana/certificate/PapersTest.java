package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.certificate.guide.GuideText;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentrePhone;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Texts;
import kz.pana.paper.Print;
import kz.pana.training.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on certificates and guide cards. */
class PapersTest {

    private static final int MOST_BYTES = 120_000;
    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ₸";

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void aCertificateSaysWhoPassedWhatWhereAndUntilWhen(Language language) {
        byte[] pdf = Drawings.certificate(language);
        String text = new Print(pdf).text();

        assertThat(flat(text))
                .contains(Drawings.NAME, "PANA-26-7KQ4MX", Drawings.ADDRESS)
                .contains(Pupils.COURSE.title().in(language), "Мерей", "52")
                .doesNotContain("!training.", "?!", "{");
        assertThat(pdf).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void aCertificateShowsEveryKazakhLetter() {
        String text = new Print(Drawings.certificate(Language.KK)).text();

        KAZAKH.chars().forEach(letter -> assertThat(text).contains(Character.toString(letter)));
        assertThat(flat(text)).contains("2027 ж. 24 қараша", "Жарамды мерзімі", "Берілген кездегі орын");
    }

    @Test
    void theCodeOfACertificateLeadsToItsPage() {
        assertThat(new Print(Drawings.certificate(Language.KK)).code()).isEqualTo(Drawings.ADDRESS);
    }

    @Test
    void longNamesAreAllThere() {
        String name = "Әбдіразақова-Қожахметова Гүлжауһар Нұрмұхаммедқызы";
        String place = "«Қызылқұм жолындағы Ұлы Жібек» сауда ойын-сауық кешені, дүкен №7";

        assertThat(flat(new Print(Drawings.certificate(name, place, place, Language.KK)).text()))
                .contains(name, place);
    }

    static Stream<Arguments> cards() {
        return Stream.of(GuideCardSize.values())
                .flatMap(size -> Stream.of(Language.values()).map(language -> Arguments.of(size, language)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aGuideCardHasAllStepsTheNumbersAndTheAddress(GuideCardSize size, Language language) {
        byte[] pdf = Drawings.card(size, "Аптека «Мерей»", "Ауладан, қызыл есік", language);
        String text = flat(new Print(pdf).text());
        GuideText guide = size == GuideCardSize.COUNTER ? GuideText.whole(language) : GuideText.brief(language);

        assertThat(text).contains("102", "103", "112", "111", "+7 701 123 45 67", "Аптека «Мерей»");
        assertThat(text).contains(texts.get(language, "training.paper.house", "Абай көшесі", "112"), "қызыл есік");
        assertThat(text).contains(texts.get(language, "training.paper.coordinator"));
        assertThat(guide.steps()).hasSize(10);
        assertThat(guide.notes()).hasSize(size == GuideCardSize.COUNTER ? 2 : 1);
        Stream.concat(guide.steps().stream(), guide.notes().stream())
                .forEach(part -> assertThat(words(text)).as(part).contains(words(part)));
        assertThat(text).doesNotContain("…", "!training.");
        assertThat(pdf).hasSizeLessThan(MOST_BYTES);
    }

    /** With the longest name and hours there can be, too: then all is smaller, and nothing is cut. */
    @ParameterizedTest
    @MethodSource("cards")
    void theCrisisCentreOfTheRegionStandsBelowTheNumbers(GuideCardSize size, Language language) {
        String name = "Отбасылық зорлық-зомбылықтан зардап шеккендерге арналған «Үміт» орталығы";
        LocalizedText hours = new LocalizedText(
                "жұмыс күндері 9:00-ден 18:00-ге дейін, сенбіде 14:00-ге дейін", "по будням с 9 до 18");
        for (CentreDetails centre : List.of(
                new CentreDetails(new LocalizedText("«Үміт»", "«Умит»"), new CentrePhone("150"), Optional.empty()),
                new CentreDetails(
                        new LocalizedText(name, name),
                        new CentrePhone("8 727 250 00 00 доб. 123456"),
                        Optional.of(new LocalizedText(hours.kk().substring(0, 60), hours.ru()))))) {
            byte[] pdf = Drawings.card(size, "Аптека «Мерей»", "Ауладан", Optional.of(centre), language);
            String text = flat(new Print(pdf).text());
            GuideText guide = size == GuideCardSize.COUNTER ? GuideText.whole(language) : GuideText.brief(language);

            assertThat(text).contains("102", "103", "112", "111", "Ауладан").doesNotContain("…", "!crisis.");
            assertThat(words(text))
                    .contains(
                            words(texts.get(language, centre.words())),
                            words(texts.get(language, centre.phone().words())));
            guide.steps().forEach(step -> assertThat(words(text)).contains(words(step)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOnTheCardByTheCounterLeadsToASceneOfAMinute(Language language) {
        Print card = new Print(Drawings.card(GuideCardSize.COUNTER, "Аптека «Мерей»", "", language));
        assertThat(card.code()).isEqualTo("https://pana.example/app/training/recall");
        assertThat(flat(card.text()))
                .contains(
                        texts.get(language, "training.paper.recall"), texts.get(language, "training.paper.recall.how"));
    }

    @ParameterizedTest
    @EnumSource
    void theSheetOfTheWalletHasTheFormOfTheShortRecord(Language language) {
        String text = flat(new Print(Drawings.card(GuideCardSize.WALLET, "Мерей", "Ауладан", language)).text());

        assertThat(IntStream.rangeClosed(1, 5))
                .allSatisfy(line -> assertThat(text).contains(texts.get(language, "training.paper.record." + line)));
        assertThat(text).contains("90");
    }

    @ParameterizedTest
    @EnumSource
    void theShortGuideSaysTheSameInFewerWords(Language language) {
        GuideText whole = GuideText.whole(language);
        GuideText brief = GuideText.brief(language);

        assertThat(brief.title()).isEqualTo(whole.title());
        assertThat(whole.notes()).allSatisfy(note -> assertThat(note).doesNotContain("*"));
        assertThat(IntStream.range(0, whole.steps().size()))
                .allSatisfy(step -> assertThat(brief.steps().get(step).length())
                        .isLessThanOrEqualTo(whole.steps().get(step).length()));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    /** Without spaces: where a line ends is not the question, and neither is what stands beside it. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
