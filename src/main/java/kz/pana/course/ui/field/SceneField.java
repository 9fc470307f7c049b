package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseText.StepText;
import kz.pana.course.folder.Wording;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;

/** A scene, step by step, in three languages. */
public final class SceneField extends PartField<SceneText> {

    private final WordingField title = new WordingField(Translations.of("training.author.scene.title"), this::changed);
    private final FormRows<StepRow> steps =
            new FormRows<>("training.author.step", SceneText.MOST_STEPS, this::blank, this::stepsChanged);

    /** @param lessons slugs to titles */
    public SceneField(Map<String, String> lessons) {
        super(lessons);
        lay(title, new H2(Translations.of("training.author.steps")), steps);
    }

    @Override
    protected void show(SceneText what) {
        show(what.id(), what.lesson());
        title.show(what.title());
        steps.show(what.steps().stream().map(this::row).toList());
        offerSteps();
    }

    @Override
    protected SceneText typed() {
        return new SceneText(
                typedId(),
                typedLesson(),
                title.value(),
                steps.rows().stream().map(StepRow::value).toList());
    }

    @Override
    boolean areWordsRight(Form fields) {
        boolean titled = title.isValid(fields);
        List<StepRow> wrong =
                steps.rows().stream().filter(row -> !row.isValid(fields)).toList();
        return titled && wrong.isEmpty();
    }

    private void stepsChanged() {
        offerSteps();
        changed();
    }

    /** Whoever chooses what comes next chooses among the steps there are. */
    private void offerSteps() {
        Map<String, String> names = new LinkedHashMap<>();
        steps.rows().forEach(row -> names.put(row.id(), row.name()));
        steps.rows().forEach(row -> row.offer(names));
    }

    private StepRow row(StepText step) {
        return new StepRow(step, this::changed, this::offerSteps);
    }

    private StepRow blank() {
        List<String> known = steps.rows().stream().map(StepRow::id).toList();
        return row(new StepText(Free.name("step", known), Wording.NONE, List.of(), null));
    }
}
