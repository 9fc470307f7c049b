package kz.pana.sign.ui.section;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Function;
import kz.pana.sign.Serial;
import kz.pana.sign.sheet.SignSize;
import kz.pana.uikit.PdfLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A sign to print, in each of its sizes; its words are Kazakh and Russian wherever it hangs. */
public final class SignSheetLinks extends Div {

    /** @param serial names the files: an owner of fifty places saves several */
    public SignSheetLinks(Serial serial, Function<SignSize, byte[]> sheet) {
        addClassNames("pana-stack", "pana-stack-small");
        Div row = Page.row();
        for (SignSize size : SignSize.values()) {
            row.add(new PdfLink(
                    Translations.of(size.key()),
                    Translations.of("sign.sheet.link", Translations.of(size.key())),
                    serial.value() + "-" + size.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    () -> sheet.apply(size)));
        }
        add(Page.meta(Translations.of("sign.sheet.print")), row);
    }
}
