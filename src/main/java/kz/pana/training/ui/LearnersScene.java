package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import kz.pana.course.content.Scene;
import kz.pana.uikit.Preview;

/** Shows authors a scene as learners walk through it. */
@org.springframework.stereotype.Component
class LearnersScene implements Preview<Scene> {

    @Override
    public Component of(Scene scene) {
        return new ScenePart(scene, () -> {});
    }
}
