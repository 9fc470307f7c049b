package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import kz.pana.certificate.GuideCards;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.kernel.Language;
import kz.pana.place.row.PlaceId;
import kz.pana.uikit.PdfLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.LanguageSwitch;
import kz.pana.uikit.layout.Page;

/** The guide card of a place to print: each size in each language. */
final class GuideCardLinks extends Div {

    GuideCardLinks(PlaceId place, GuideCards cards) {
        addClassNames("pana-stack", "pana-stack-small");
        for (GuideCardSize size : GuideCardSize.values()) {
            Div row = Page.row();
            for (Language language : Language.values()) {
                row.add(link(place, size, language, cards));
            }
            add(Page.meta(Translations.of(size.key())), row);
        }
    }

    private static PdfLink link(PlaceId place, GuideCardSize size, Language language, GuideCards cards) {
        String name = LanguageSwitch.name(language);
        PdfLink link = new PdfLink(
                name,
                Translations.of("training.card.link", Translations.of(size.key()), name),
                "pana-" + size.name().toLowerCase(Locale.ROOT) + "-" + language.tag(),
                () -> cards.pdf(place, size, language));
        link.getElement().setAttribute("lang", language.tag());
        return link;
    }
}
