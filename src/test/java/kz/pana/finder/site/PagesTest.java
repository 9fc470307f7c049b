package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kz.pana.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The written pages: the three languages say the same. */
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"inside", "safety", "about", "join"})
    void thePartsThePointsAndTheNumbersAreTheSameInEachLanguage(String page) throws IOException {
        for (Language language : Language.values()) {
            assertThat(found("(?m)^(#+|-|\\d+\\.|>) ", page, language))
                    .as(language.tag())
                    .isEqualTo(found("(?m)^(#+|-|\\d+\\.|>) ", page, Language.KK));
            assertThat(found("\\d+", page, language).sorted())
                    .as(language.tag())
                    .isEqualTo(found("\\d+", page, Language.KK).sorted());
        }
    }

    /** What a person in danger must not read in one language only. */
    @ParameterizedTest
    @CsvSource({
        "inside, kk, 'үндемесеңіз де болады', 'тіркеуге міндетті', 'Есім жазылмайды'",
        "inside, ru, 'можно молчать', 'обязана зарегистрировать', 'Имени нет'",
        "inside, en, 'you may stay silent', 'must register', 'No name'",
        "safety, kk, 'Тек осы бет жабылады', 'басқа телефоннан', 'Оларды өшірмеңіз'",
        "safety, ru, 'Закрывается только эта страница', 'с другого телефона', 'Не удаляйте их'",
        "safety, en, 'It closes this page only', 'from another phone', 'Do not delete them'",
    })
    void whatMustBeSaidIsSaid(String page, String language, String one, String another, String third)
            throws IOException {
        assertThat(text(page, Language.fromTag(language))).contains(one, another, third);
    }

    private static Found found(String pattern, String page, Language language) throws IOException {
        return new Found(Pattern.compile(pattern)
                .matcher(text(page, language))
                .results()
                .map(match -> match.group())
                .toList());
    }

    private record Found(List<String> all) {

        Found sorted() {
            return new Found(all.stream().sorted().toList());
        }
    }

    private static String text(String page, Language language) throws IOException {
        return new ClassPathResource("content/pages/" + language.tag() + "/" + page + ".md")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
