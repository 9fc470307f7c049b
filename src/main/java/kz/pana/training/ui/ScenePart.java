package kz.pana.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.course.content.Scene;
import kz.pana.course.content.Scene.Outcome;
import kz.pana.course.content.Scene.Step;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** A scene to walk through: what happened so far stays on the page, below it the choice that is to be made now. */
final class ScenePart extends Div {

    private final Scene scene;
    private final Div told = Page.stack();
    private final Div now = Page.stack();
    private final Runnable ended;

    /** @param ended told when an end is reached */
    ScenePart(Scene scene, Runnable ended) {
        this.scene = scene;
        this.ended = ended;
        addClassName("pana-stack");
        now.getElement().setAttribute("role", "status");
        add(Page.meta(Translations.of("training.scene.what")), told, now);
        show(scene.beginning());
    }

    private void show(Step step) {
        now.removeAll();
        now.add(step.end()
                .map(outcome ->
                        (Div) Callout.of(tone(outcome), Translations.of(outcome.key()), Translations.of(step.text())))
                .orElseGet(() -> Page.card(new Paragraph(Translations.of(step.text())))));
        if (step.end().isPresent()) {
            now.add(new ActButton("training.scene.again", this::again));
            ended.run();
        } else {
            step.choices().forEach(choice -> now.add(choice(step, choice)));
        }
    }

    private Button choice(Step step, Scene.Choice choice) {
        Button button = new Button(Translations.of(choice.text()), click -> {
            told.add(Page.card(new Paragraph(Translations.of(step.text())), chosen(choice)));
            show(scene.step(choice.leads()));
        });
        button.setDisableOnClick(true);
        button.addClassName("pana-scene-choice");
        return button;
    }

    private static Paragraph chosen(Scene.Choice choice) {
        Paragraph words = new Paragraph(Translations.of("training.scene.chosen", Translations.of(choice.text())));
        words.addClassName("pana-scene-chosen");
        return words;
    }

    private void again() {
        told.removeAll();
        show(scene.beginning());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case GOOD -> Tone.GOOD;
            case MIXED -> Tone.INFO;
            case BAD -> Tone.WARNING;
        };
    }
}
