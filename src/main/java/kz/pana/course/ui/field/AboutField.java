package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import kz.pana.course.OutlineWriting.About;
import kz.pana.course.folder.CourseText.PracticeText;
import kz.pana.course.folder.Wording;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** What the course is called, when it is passed, and what is practised with a colleague. */
public final class AboutField extends AutosaveField<About> {

    private static final int MOST_TASKS = 20;

    private final WordingField title = new WordingField(Translations.of("training.author.course-title"), this::changed);
    private final IntegerField passMark = new IntegerField(Translations.of("training.author.pass-mark"));
    private final FormRows<PracticeRow> tasks =
            new FormRows<>("training.author.task", MOST_TASKS, this::blank, this::changed);
    private final Form form;

    public AboutField() {
        passMark.setManualValidation(true);
        passMark.addValueChangeListener(change -> changed());
        form = new Form(title, Page.row(passMark), new H2(Translations.of("training.practice.title")), tasks);
        getContent().add(form);
    }

    /** Something to practise. */
    private static final class PracticeRow extends FormRow {

        private final String id;
        private final WordingField words;

        PracticeRow(PracticeText task, Runnable changed) {
            id = task.id();
            words = new WordingField("", changed);
            words.show(task.text());
            add(words);
        }

        PracticeText value() {
            return new PracticeText(id, words.value());
        }

        @Override
        void named(String name) {
            words.label(name);
        }

        @Override
        void focus() {
            words.focus();
        }
    }

    @Override
    public boolean isValid() {
        form.begin();
        boolean titled = title.isValid(form);
        boolean marked = form.read(passMark, this::checkedMark).isPresent();
        List<PracticeRow> wrong =
                tasks.rows().stream().filter(task -> !task.words.isValid(form)).toList();
        return titled && marked && wrong.isEmpty();
    }

    @Override
    public void refuse(Message why) {
        Toast.problem(why);
    }

    /** Whether nothing is left that is not kept; else the way to what is wrong. */
    public boolean isDone() {
        return form.isValid();
    }

    @Override
    protected void show(About what) {
        title.show(what.title());
        passMark.setValue(what.passMark());
        tasks.show(what.practice().stream().map(this::row).toList());
    }

    @Override
    protected About typed() {
        return new About(
                title.value(),
                Optional.ofNullable(passMark.getValue()).orElse(0),
                tasks.rows().stream().map(PracticeRow::value).toList());
    }

    private int checkedMark() {
        int mark = Optional.ofNullable(passMark.getValue()).orElse(0);
        if (mark < 1 || mark > 100) {
            throw new InvalidValue("training.problem.pass-mark");
        }
        return mark;
    }

    private PracticeRow row(PracticeText task) {
        return new PracticeRow(task, this::changed);
    }

    private PracticeRow blank() {
        List<String> known = tasks.rows().stream().map(task -> task.id).toList();
        return row(new PracticeText(Free.name("task", known), Wording.NONE));
    }
}
