package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import kz.pana.course.content.Scene;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.kernel.Message;
import kz.pana.uikit.Preview;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A scene to walk through as a learner does, once it is whole. */
final class ScenePreview extends PartPreview<SceneText> {

    private final Preview<Scene> walk;

    ScenePreview(Preview<Scene> walk) {
        this.walk = walk;
    }

    @Override
    Component[] asLearnersSee(SceneText scene) {
        return scene.whole()
                .map(whole -> new Component[] {new H3(Translations.of(whole.title())), walk.of(whole)})
                .orElseGet(() -> new Component[] {Page.meta(Translations.of("training.author.not-whole"))});
    }

    @Override
    List<Message> problems(SceneText scene) {
        return scene.problems();
    }
}
