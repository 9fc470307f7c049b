package kz.pana.course.ui.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** How long a lesson takes and what it weighs in the quiz. */
public final class WeightField extends AutosaveField<LessonEntry> {

    private static final int LONGEST_MINUTES = 60;
    private static final int MOST_QUESTIONS = 10;

    private final String slug;
    private final IntegerField minutes = new IntegerField(Translations.of("training.author.minutes"));
    private final IntegerField draw = new IntegerField(Translations.of("training.author.draw"));
    private final Checkbox vital = new Checkbox(Translations.of("training.author.vital"));
    private final Checkbox refresher = new Checkbox(Translations.of("training.author.refresher"));
    private final Form form;

    public WeightField(String slug) {
        this.slug = slug;
        List.of(minutes, draw).forEach(number -> {
            number.setManualValidation(true);
            number.setStepButtonsVisible(true);
            number.addValueChangeListener(change -> changed());
        });
        List.of(vital, refresher).forEach(box -> box.addValueChangeListener(change -> changed()));
        form = new Form(Page.card(Page.row(minutes, draw), vital, refresher));
        getContent().add(form);
    }

    @Override
    public boolean isValid() {
        form.begin();
        boolean timed =
                form.read(minutes, () -> checked(minutes, LONGEST_MINUTES)).isPresent();
        return form.read(draw, () -> checked(draw, MOST_QUESTIONS)).isPresent() && timed;
    }

    @Override
    public void refuse(Message why) {
        Toast.problem(why);
    }

    @Override
    protected void show(LessonEntry what) {
        minutes.setValue(what.minutes());
        draw.setValue(what.draw());
        vital.setValue(what.vital());
        refresher.setValue(what.refresher());
    }

    @Override
    protected LessonEntry typed() {
        return new LessonEntry(slug, number(minutes), number(draw), vital.getValue(), refresher.getValue());
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    private static int checked(IntegerField field, int most) {
        int number = number(field);
        if (number < 1 || number > most) {
            throw new InvalidValue("training.author.number", most);
        }
        return number;
    }
}
