package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.Together.Met;
import kz.pana.visit.report.Together.Signed;

/** Whom the volunteer met, and what the place said of the answers. */
class TogetherPart extends Div {

    TogetherPart(Together together) {
        addClassName("pana-stack-small");
        String met = names(together, true);
        String notMet = names(together, false);
        add(
                met.isEmpty()
                        ? Page.notice("-warning", Translations.of("visit.report.met-nobody"))
                        : said("visit.report.met", met));
        if (!notMet.isEmpty()) {
            add(said("visit.report.not-met", notMet));
        }
        add(signed(together));
        // Also beside what is proven: guessing is told whatever came of it.
        Signed signed = together.signed();
        if (signed != null && signed.wrongCodes() > 0) {
            add(Page.notice("-warning", Translations.of("visit.countersigned.wrong-codes", signed.wrongCodes())));
        }
    }

    private static Paragraph signed(Together together) {
        Signed signed = together.signed();
        if (signed == null) {
            return Page.notice("-warning", Translations.of("visit.report.not-countersigned"));
        }
        String words = Translations.of(signed.key(), signed.who(), Translations.moment(signed.at()));
        if (!signed.agreed()) {
            return Page.notice("-warning", words);
        }
        if (signed.proven()) {
            return Page.meta(words);
        }
        return Page.notice("-warning", words + ". " + Translations.of("visit.countersigned.unproven"));
    }

    private static Paragraph said(String key, String names) {
        return Page.meta(Translations.of(key, names));
    }

    private static String names(Together together, boolean met) {
        return together.trained().stream()
                .filter(person -> person.met() == met)
                .map(Met::name)
                .collect(Collectors.joining(", "));
    }
}
