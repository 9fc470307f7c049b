package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.pana.PanaTest;
import kz.pana.finder.CompressedBody;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the server says; what the phone does with it is {@code FinderIT}. */
@PanaTest
class ShowPagesTest {

    /** The whole page: little more than half of what the first round trip carries. */
    private static final int MOST = 8 * 1024 + 512;

    private static final Pattern CARD =
            Pattern.compile("<section class=\"shown\" id=\"(\\w+)\".*?</section>", Pattern.DOTALL);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Texts texts;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCardSaysItInFourLanguagesAtOnce(Language language) throws Exception {
        String html = page(language);
        List<MatchResult> cards = CARD.matcher(html).results().toList();

        assertThat(cards).hasSize(ShowCard.values().length);
        for (ShowCard card : ShowCard.values()) {
            MatchResult shown = cards.get(card.ordinal());
            assertThat(shown.group())
                    .contains(line(Language.KK, card), line(Language.RU, card), line(Language.EN, card))
                    .containsPattern("<p lang=\"uz\"[^>]*>[A-Zʻa-z, ]{2,}</p>")
                    .contains("<svg", "aria-hidden=\"true\"", "role=\"dialog\"", "href=\"#show\"")
                    .contains("aria-label=\"" + texts.get(language, card.key()) + "\"");
            assertThat(html).containsOnlyOnce("href=\"#" + shown.group(1) + "\"");
        }
        assertThat(html).doesNotContain("!finder.", " style=", " onclick=").containsOnlyOnce("<h1");
    }

    @ParameterizedTest
    @CsvSource({"kk, Сөйлемдер", "ru, Фразы", "en, Phrases"})
    void neitherTitleNorAddressesSayWhatItIsFor(String language, String title) throws Exception {
        String html = answer("/" + language + "/show").getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).contains("<title>" + title + "</title>");
        assertThat(CARD.matcher(html).results().map(card -> card.group(1))).allMatch(id -> id.matches("c\\d"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSmallAndWholeAndLeavesNoTrace(Language language) throws Exception {
        MvcResult result = browser.perform(get("/" + language.tag() + "/show")).andReturn();
        MockHttpServletResponse response = result.getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(html)
                .contains("tel:102", "tel:112", "tel:111", "tel:103", "#kept\" data-kept hidden")
                .contains("<a class=\"exit\"", "data-exit-status", " data-lasting=")
                .doesNotContain("<script src", "rel=\"stylesheet\"", "<form");
        assertThat(policy(response)).doesNotContain("unsafe", "worker-src");
        for (String part : parts(html, "<(style|script)(?: data-lent)?>(.*?)</\\1>")) {
            assertThat(policy(response)).contains(Assets.hash(part));
        }
        assertThat(new CompressedBody(html.getBytes(StandardCharsets.UTF_8)).size())
                .isLessThan(MOST);
    }

    /** It borrows the cards while there is network, and nothing stands in the way of what comes with them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageIsOneTapAwayAndMayBorrowTheCards(Language language) throws Exception {
        MockHttpServletResponse home = answer("/" + language.tag());

        assertThat(home.getContentAsString(StandardCharsets.UTF_8))
                .containsOnlyOnce("href=\"/" + language.tag() + "/show\" data-show>");
        List<String> lent = parts(page(language), "<(style|script) data-lent>(.*?)</\\1>");
        assertThat(lent).hasSize(2).allSatisfy(part -> assertThat(policy(home)).contains(Assets.hash(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offline", "/offline/expired", "/offline/missing"})
    void thePagesWithoutNetworkLeadToItToo(String path) throws Exception {
        assertThat(answer("/kk" + path).getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"/kk/show\"");
    }

    @Test
    void whoeverKeepsATownKeepsTheCardsFirst() throws Exception {
        assertThat(answer("/site/offline.js").getContentAsString(StandardCharsets.UTF_8))
                .contains("const parts = [\"/show\", ", "stays: [`${home}/show`");
    }

    private String line(Language language, ShowCard card) {
        return " lang=\"" + language.tag() + "\"" + (isWord(card) ? " class=\"word\"" : "") + ">"
                + texts.get(language, card.key()) + "</p>";
    }

    private static boolean isWord(ShowCard card) {
        return card == ShowCard.YES || card == ShowCard.NO;
    }

    private static List<String> parts(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(part -> part.group(2))
                .toList();
    }

    private static String policy(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getHeader("Content-Security-Policy"));
    }

    private String page(Language language) throws Exception {
        return answer("/" + language.tag() + "/show").getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }
}
