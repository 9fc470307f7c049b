package kz.pana.uikit.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.Stream;
import kz.pana.uikit.Translations;

/** The frame of pages that need nobody signed in: the sign, the languages, one card, and the way back to the site. */
@JsModule("./window/focus.ts")
@JsModule("./window/taps.ts")
@JsModule("./window/typing.ts")
@JsModule("./window/words.ts")
public class PublicFrame extends Div implements HasDynamicTitle {

    /**
     * Characters that a field takes: more than any rule allows, so that the rule is told, and of all together fewer than
     * the portal reads of a stranger. A window that sends more is not answered and only says that it is not connected.
     */
    static final int LONGEST = 1_000;

    private final Main card = new Main();
    private final H1 title = new H1();

    public PublicFrame(String titleKey, Object... args) {
        addClassName("pana-auth");
        card.addClassName("pana-auth-card");
        title.setText(Translations.of(titleKey, args));
        title.addClassName("pana-title");
        card.add(title);
        DemoBanner.ofWindow().ifPresent(super::add);
        super.add(brand(), card, publicSite());
    }

    @Override
    public final String getPageTitle() {
        return Translations.of("uikit.window", title.getText());
    }

    /** Adds to the card; fields are in their form by then. */
    @Override
    public final void add(Component... parts) {
        Stream.of(parts).forEach(PublicFrame::bound);
        card.add(parts);
    }

    private static void bound(Component part) {
        if (part instanceof TextFieldBase<?, ?>) {
            part.getElement().setProperty("maxlength", LONGEST);
        }
        part.getChildren().forEach(PublicFrame::bound);
    }

    /** Another heading, where what the page was for is done or cannot be done. */
    protected final void title(String key) {
        title.setText(Translations.of(key));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** A sentence of the card. */
    protected final void say(String key, Object... args) {
        add(new Paragraph(Translations.of(key, args)));
    }

    /** Empties the card but for its heading. */
    protected final void clear() {
        card.getChildren().skip(1).toList().forEach(card::remove);
    }

    private static Header brand() {
        Image sign = new Image("/brand/sign.svg", "");
        HtmlContainer name = new HtmlContainer("strong");
        name.setText(Translations.of("uikit.name"));
        Header brand = new Header(sign, name, new Span(Translations.of("uikit.slogan")), new LanguageSwitch());
        brand.addClassName("pana-auth-brand");
        return brand;
    }

    private static Anchor publicSite() {
        return new Anchor("/" + Translations.language().tag(), Translations.of("uikit.public-site"));
    }
}
