package kz.pana.course.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseWriting;
import kz.pana.course.content.Scene;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.Wording;
import kz.pana.course.ui.field.Free;
import kz.pana.course.ui.field.PartField;
import kz.pana.course.ui.field.SceneField;
import kz.pana.uikit.Preview;

/** A scene of the draft. */
@Route("course/scene/:id")
@RouteAlias("course/scene/new")
@PageTitle("training.author.scene")
@RolesAllowed("AUTHOR")
class SceneDraftView extends PartDraftView<SceneText> {

    private final CourseWriting writing;
    private final Preview<Scene> asLearnersSee;

    SceneDraftView(CourseDesk desk, CourseWriting writing, Preview<Scene> asLearnersSee, Clock clock) {
        super("training.author.scene", DraftPart.SCENES, desk, clock);
        this.writing = writing;
        this.asLearnersSee = asLearnersSee;
    }

    @Override
    PartField<SceneText> field(Map<String, String> lessons) {
        return new SceneField(lessons);
    }

    @Override
    PartPreview<SceneText> preview() {
        return new ScenePreview(asLearnersSee);
    }

    @Override
    SceneText blank(CourseDraft draft, String lesson) {
        List<String> taken = draft.scenes().stream().map(SceneText::id).toList();
        return new SceneText(Free.name("scene", taken), lesson, Wording.NONE, List.of());
    }

    @Override
    String id(SceneText scene) {
        return scene.id();
    }

    @Override
    String way(String id) {
        return CourseNavigation.courseScene(id);
    }

    @Override
    Optional<SceneText> read(String id) {
        return writing.scene(id);
    }

    @Override
    SceneText write(Optional<SceneText> before, SceneText now) {
        return writing.writeScene(before, now);
    }

    @Override
    int remove(SceneText scene) {
        return writing.removeScene(scene);
    }

    @Override
    void putBack(SceneText scene, int place) {
        writing.putBackScene(scene, place);
    }
}
