package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A question or a scene as a learner sees it, in the language of the window, and what is still wrong with it. */
abstract class PartPreview<T> extends Div {

    PartPreview() {
        addClassName("pana-stack");
    }

    final void show(T part) {
        removeAll();
        add(
                new H2(Translations.of("training.author.as-learners-see")),
                Page.card(asLearnersSee(part)),
                Flaws.of(problems(part)));
    }

    abstract Component[] asLearnersSee(T part);

    abstract List<Message> problems(T part);
}
