package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.LanguageSwitch;
import kz.pana.uikit.layout.Page;

/** A lesson in one language: its Markdown and, below it, how it reads. */
public final class MarkdownField extends AutosaveField<String> {

    private final TextArea area = new TextArea();
    private final Div preview = new Div();
    private final Div marks = Page.row();
    private final Language language;
    private final String pictures;

    /**
     * @param pictures where the browser finds the pictures
     * @param saved says whether it is kept
     */
    public MarkdownField(Language language, String pictures, SavedMark saved) {
        this.language = language;
        this.pictures = pictures;
        String name = LanguageSwitch.name(language);
        H2 title = Page.subtitle(name);
        area.setAriaLabel(Translations.of("training.author.markdown", name));
        area.getElement().setAttribute("lang", language.tag());
        area.addClassName("pana-markdown");
        area.setWidthFull();
        area.setManualValidation(true);
        area.addValueChangeListener(change -> {
            draw();
            changed();
        });
        preview.addClassName("pana-preview");
        preview.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("lang", language.tag())
                .setAttribute("aria-label", Translations.of("training.author.preview-in", name));
        getContent().addClassNames("pana-column", "-" + language.tag());
        getContent().add(Page.row(title, marks), area, saved, preview);
    }

    @Override
    public boolean isValid() {
        area.setInvalid(false);
        return true;
    }

    @Override
    public void refuse(Message why) {
        area.setErrorMessage(Translations.of(why));
        area.setInvalid(true);
    }

    @Override
    protected void show(String what) {
        area.setValue(what);
        draw();
    }

    @Override
    protected String typed() {
        return area.getValue();
    }

    private void draw() {
        preview.removeAll();
        preview.add(new MarkdownText(area.getValue(), pictures));
        marks.removeAll();
        if (area.isEmpty()) {
            marks.add(DraftPills.missing(List.of(language)));
        }
    }
}
