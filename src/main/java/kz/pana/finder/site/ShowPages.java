package kz.pana.finder.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Cards to show instead of speaking: one tap, and one of them fills the screen. Every card says it in four languages at
 * once, because whoever reads it is not whoever chose it. The page is whole in itself: no other file has to arrive.
 */
@Controller
class ShowPages {

    private static final String UZBEK = "/content/show/uz.properties";

    private final PageRenderer site;
    private final Assets assets;
    private final Texts texts;
    private final Properties uzbek = read();

    /** What a card says in one language. */
    record Line(String language, String words) {}

    /**
     * A card on the page.
     *
     * @param lines in every language; Kazakh first
     */
    record Shown(ShowCard card, List<Line> lines) {

        /** Of its element: it says nothing, because the history of a browser shows it. */
        String id() {
            return "c" + (card.ordinal() + 1);
        }

        /** Whether it is a single word, which can be written the larger. */
        boolean isWord() {
            return card == ShowCard.YES || card == ShowCard.NO;
        }

        String in(Language language) {
            return lines.get(language.ordinal()).words();
        }

        List<Line> notIn(Language language) {
            return lines.stream()
                    .filter(line -> !line.language().equals(language.tag()))
                    .toList();
        }
    }

    ShowPages(PageRenderer site, Assets assets, Texts texts) {
        this.site = site;
        this.assets = assets;
        this.texts = texts;
    }

    @GetMapping("/{language:kk|ru|en}/show")
    ResponseEntity<byte[]> show(@PathVariable Language language) {
        // Neither of the title nor of the address does anybody learn what the cards are for.
        PageFrame frame = site.frame(language, "/show", site.say(language, "finder.show.title"));
        List<Shown> cards = Arrays.stream(ShowCard.values())
                .map(card -> new Shown(card, lines(card)))
                .toList();
        ResponseEntity<byte[]> page = site.page("site/show", frame, Map.of("cards", cards));
        return ContentPolicy.of(page)
                .allowing("script-src", "'" + Assets.hash(assets.exitScript()) + "'")
                .on(page);
    }

    private List<Line> lines(ShowCard card) {
        return Stream.concat(
                        Arrays.stream(Language.values())
                                .map(language -> new Line(language.tag(), texts.get(language, card.key()))),
                        Stream.of(new Line("uz", Objects.requireNonNull(uzbek.getProperty(card.tag()), card.tag()))))
                .toList();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ShowPages.class.getResourceAsStream(UZBEK), UZBEK), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
