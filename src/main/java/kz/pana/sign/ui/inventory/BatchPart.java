package kz.pana.sign.ui.inventory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.kernel.Message;
import kz.pana.sign.SignBatch;
import kz.pana.sign.sheet.SignSize;
import kz.pana.uikit.PdfLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** The signs that are listed, in one file for each size. */
class BatchPart extends Details {

    /**
     * @param obstacle what stands in the way
     * @param file makes the file
     */
    BatchPart(Supplier<Optional<Message>> obstacle, Function<SignSize, byte[]> file) {
        setSummaryText(Translations.of("sign.batch.open"));
        addOpenedChangeListener(change -> {
            removeAll();
            add(obstacle.get()
                    .<Component>map(why -> Page.notice("-warning", Translations.of(why)))
                    .orElseGet(() -> sizes(file)));
        });
    }

    private static Div sizes(Function<SignSize, byte[]> file) {
        Div sizes = Page.row();
        for (SignSize size : SignSize.values()) {
            String name = Translations.of(size.key());
            sizes.add(new PdfLink(
                    name,
                    Translations.of("sign.batch.link", name),
                    "pana-signs-" + size.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    () -> file.apply(size)));
        }
        return Page.stack(Page.meta(Translations.of("sign.batch.lead", SignBatch.MOST)), sizes);
    }
}
