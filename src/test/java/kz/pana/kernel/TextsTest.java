package kz.pana.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The formats, and that the three languages of every module say the same. */
class TextsTest {
    private static final String KAZAKH_LETTERS = "(?s).*[әғқңөұүһі].*";
    private static final int LONGEST_SHARED_TEXT = 25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’-]+");
    private static final int MOST_WORDS = 18;

    private final Texts texts = new Texts();

    @Test
    void aDateAtTheEndOfASentenceBringsItsFullStop() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(texts.get(Language.RU, "training.invite.once", day))
                .endsWith("г.")
                .doesNotEndWith("..");
        assertThat(texts.get(Language.EN, "training.invite.once", day)).endsWith("2026.");
    }

    @Test
    void formatsByLanguage() {
        Message message = Message.of("kernel.text.tooLong", 21_000, 21_001);

        assertThat(texts.get(Language.RU, message))
                .isEqualTo("Текст должен быть не длиннее 21 000 символов, здесь – 21 001. Сократите его."
                        .replace("1 0", "1\u00a00"));
        assertThat(texts.get(Language.EN, message))
                .isEqualTo("The text can be 21,000 characters long at most; this one has 21,001. Make it shorter.");
        assertThat(texts.get(Language.KK, "kernel.tax.length", 11))
                .isEqualTo("БСН немесе ЖСН 12 цифрдан тұрады, мұнда – 11.");
    }

    @Test
    void formatsWhatATextMentions() {
        assertThat(mention(Language.EN, Message.of("kernel.hours.empty"))).contains("“Give the opening hours.”");
        assertThat(mention(Language.RU, new LocalizedText("Дүкен", "Магазин"))).contains("«Магазин»");
        assertThat(mention(Language.KK, LocalDate.of(2026, 11, 22))).contains("«2026 ж. 22 қараша»");
        assertThat(mention(Language.RU, LocalDate.of(2026, 11, 22))).contains("«22 ноября 2026 г.»");
        assertThat(mention(Language.EN, LocalDate.of(2026, 11, 22))).contains("“22 November 2026”");
        assertThat(mention(Language.EN, LocalTime.of(9, 5))).contains("“09:05”");
    }

    @Test
    void timesAreThoseOfKazakhstan() {
        assertThat(mention(Language.EN, Instant.parse("2026-11-22T20:30:00Z"))).contains("“23 November 2026, 01:30”");
        assertThat(mention(Language.EN, LocalDateTime.of(2026, 11, 22, 20, 30))).contains("“22 November 2026, 20:30”");
    }

    @Test
    void missingTextsAreSeen() {
        assertThat(texts.get(Language.KK, "kernel.no.such", 1)).isEqualTo("!kernel.no.such!");
    }

    @Test
    void languagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.keys(Language.RU))).isEqualTo(new TreeSet<>(texts.keys(Language.KK)));
        assertThat(new TreeSet<>(texts.keys(Language.EN))).isEqualTo(new TreeSet<>(texts.keys(Language.KK)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keysStandInTheFileOfTheirModuleOnceAndAreNotEmpty(Language language) throws IOException {
        for (Map.Entry<String, Map<String, String>> bundle : bundles(language).entrySet()) {
            String module = bundle.getKey();
            assertThat(bundle.getValue().keySet()).as(module).allMatch(key -> key.startsWith(module + "."));
            assertThat(bundle.getValue())
                    .as(module)
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void languagesHaveTheSamePlaceholders() throws IOException {
        Map<String, String> kazakh = all(Language.KK);
        for (Language language : Set.of(Language.RU, Language.EN)) {
            all(language)
                    .forEach((key, text) -> assertThat(placeholders(text))
                            .as("%s in %s", key, language)
                            .isEqualTo(placeholders(kazakh.getOrDefault(key, ""))));
        }
    }

    @Test
    void kazakhIsKazakh() throws IOException {
        bundles(Language.KK)
                .forEach((module, bundle) ->
                        assertThat(bundle.values()).as(module).anyMatch(text -> text.matches(KAZAKH_LETTERS)));
        Map<String, String> russian = all(Language.RU);
        all(Language.KK).forEach((key, text) -> {
            if (text.length() > LONGEST_SHARED_TEXT) {
                assertThat(text).as("%s is not translated", key).isNotEqualTo(russian.get(key));
            }
        });
    }

    /** Numbers of certificates begin with it in Latin letters, whatever the language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theNetworkHasOneName(Language language) throws IOException {
        String others = language == Language.EN ? "\\bPana\\b|(?i:пана)" : "PANA(?!-26)|Pana|\\bПана\\b";
        Pattern wrong = Pattern.compile(others, Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(all(language))
                .allSatisfy(
                        (key, text) -> assertThat(wrong.matcher(text).results().map(MatchResult::group))
                                .as("%s: %s", key, text)
                                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordMixesLatinAndCyrillicLetters(Language language) throws IOException {
        Pattern mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");

        assertThat(all(language))
                .allSatisfy((key, text) -> assertThat(mixed.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isFalse());
    }

    @Test
    void kazakhSaysYouPolitelyAndInSmallLettersWithinASentence() throws IOException {
        Pattern capital = Pattern.compile("[\\p{L},:–] Сіз");

        assertThat(all(Language.KK))
                .allSatisfy((key, text) -> assertThat(capital.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneThingHasOneWord(Language language) throws IOException {
        Map<String, String> spoken = all(language);
        spoken.putAll(pages(language));

        assertThat(banned(language)).isNotEmpty();
        banned(language)
                .forEach((pattern, instead) -> assertThat(spoken.entrySet().stream()
                                .flatMap(text -> pattern.matcher(text.getValue())
                                        .results()
                                        .map(found -> text.getKey() + ": " + found.group())))
                        .as("say: %s", instead)
                        .isEmpty());
    }

    /** Whoever reads them may be frightened, in a hurry, or reading in their second language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesOfThePublicPagesAreShort(Language language) throws IOException {
        pages(language).entrySet().stream()
                .filter(page -> !page.getKey().equals("developers.md"))
                .flatMap(page -> page.getValue().lines())
                .flatMap(line -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(line.replaceAll("]\\(.*?\\)", "]")))
                .forEach(sentence -> assertThat(WORD.matcher(sentence).results())
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    private String mention(Language language, Object value) {
        return plain(texts.get(language, "kernel.hours.overlap", value, ""));
    }

    /** With ordinary spaces where ICU forbids a line break. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> all(Language language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        bundles(language).values().forEach(all::putAll);
        return all;
    }

    /** What no text may say in that language, with what it says instead. */
    private static Map<Pattern, String> banned(Language language) throws IOException {
        Map<Pattern, String> banned = new LinkedHashMap<>();
        String list = new ClassPathResource("banned-words.txt").getContentAsString(StandardCharsets.UTF_8);
        list.lines()
                .map(line -> line.split(" \\| ", 3))
                .filter(parts -> parts[0].equals(language.tag()))
                .forEach(parts -> banned.put(Pattern.compile(parts[1]), parts[2]));
        return banned;
    }

    /** The public pages by file name, without what is code. */
    private static Map<String, String> pages(Language language) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:content/pages/" + language.tag() + "/*.md")) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            pages.put(String.valueOf(file.getFilename()), text.replaceAll("(?s)```.*?```|`[^`]*`", ""));
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    /** Module name to its texts. */
    private static Map<String, Map<String, String>> bundles(Language language) throws IOException {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        String ending = "_" + language.tag() + ".properties";
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*" + ending)) {
            String module = String.valueOf(file.getFilename()).replace(ending, "");
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> bundle = bundles.computeIfAbsent(module, name -> new TreeMap<>());
            properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
        }
        return bundles;
    }
}
