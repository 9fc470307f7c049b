package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.pana.uikit.Translations;

/** The code that the owner reads to the volunteer who is with her. */
class OwnerCodePart extends Div {

    OwnerCodePart(String code) {
        addClassNames("pana-notice", "pana-stack-small");
        Span digits = new Span(code.substring(0, 3) + " " + code.substring(3));
        digits.addClassNames("pana-number", "pana-subtitle");
        add(new Paragraph(Translations.of("visit.owner-code.why")), digits);
    }
}
