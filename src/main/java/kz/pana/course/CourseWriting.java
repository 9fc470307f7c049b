package kz.pana.course;

import java.util.List;
import java.util.Optional;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.course.folder.CourseProblem;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.Picture;
import kz.pana.identity.access.ForAuthor;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors write in the draft: lessons, questions, scenes, pictures. Everything is kept as it is written, whole or
 * not. Whoever writes says what stood there when they last read it; where that holds no longer, somebody else has
 * written meanwhile, and the writing is refused with {@link OptimisticLockingFailureException}. Where the draft was
 * published or thrown away meanwhile, it is {@link Refused}.
 */
@Service
@ForAuthor
@Transactional
public class CourseWriting {

    /** The most bytes that a picture may have. */
    public static final int PICTURE_BYTES = CourseFolder.LARGEST_FILE;

    private static final int LONGEST_LESSON = 40_000;

    private final Drafts drafts;

    CourseWriting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A lesson in Markdown; nothing where it is not written yet. */
    @Transactional(readOnly = true)
    public String lesson(String slug, Language language) {
        return drafts.text(CourseFolder.lesson(language, slug));
    }

    /** What is wrong with the texts of a lesson so far. */
    @Transactional(readOnly = true)
    public List<CourseProblem> problems(String slug) {
        return CourseParser.problemsOf(slug, drafts.around(slug));
    }

    /**
     * Keeps a lesson in one language.
     *
     * @return how it stands now
     * @throws InvalidValue if it is longer than 40,000 characters
     * @throws NotFound if there is no such lesson
     */
    public String writeLesson(String slug, Language language, String before, String markdown) {
        requireLesson(slug);
        String text = PlainText.source(markdown, LONGEST_LESSON);
        drafts.write(CourseFolder.lesson(language, slug), before, text);
        return text;
    }

    /** Another author may have taken it out meanwhile; its files shall not come back alone. */
    private void requireLesson(String slug) {
        drafts.hold();
        String outline = drafts.text(CourseFolder.OUTLINE);
        if (CourseParser.read(CourseFolder.OUTLINE, outline).outline().lessons().stream()
                .noneMatch(entry -> entry.slug().equals(slug))) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public Optional<QuestionText> question(String id) {
        return DraftItems.QUESTIONS.find(drafts, id);
    }

    /**
     * Keeps a question.
     *
     * @param before empty for a new one
     * @return how it stands now
     * @throws InvalidValue if its id will not do, or its words will not
     */
    public QuestionText writeQuestion(Optional<QuestionText> before, QuestionText question) {
        return DraftItems.QUESTIONS.keep(drafts, before, question.tidy());
    }

    /** @return where it stood, for {@link #putBackQuestion} */
    public int removeQuestion(QuestionText question) {
        return DraftItems.QUESTIONS.remove(drafts, question);
    }

    /** Undoes the removal of a question. */
    public void putBackQuestion(QuestionText question, int place) {
        DraftItems.QUESTIONS.putBack(drafts, question, place);
    }

    @Transactional(readOnly = true)
    public Optional<SceneText> scene(String id) {
        return DraftItems.SCENES.find(drafts, id);
    }

    /**
     * Keeps a scene.
     *
     * @param before empty for a new one
     * @return how it stands now
     * @throws InvalidValue if its id will not do, or its words will not
     */
    public SceneText writeScene(Optional<SceneText> before, SceneText scene) {
        return DraftItems.SCENES.keep(drafts, before, scene.tidy());
    }

    /** @return where it stood, for {@link #putBackScene} */
    public int removeScene(SceneText scene) {
        return DraftItems.SCENES.remove(drafts, scene);
    }

    /** Undoes the removal of a scene. */
    public void putBackScene(SceneText scene, int place) {
        DraftItems.SCENES.putBack(drafts, scene, place);
    }

    /**
     * Adds a picture, or replaces the one of that name.
     *
     * @param file the name of a file, such as {@code Door 2.PNG}
     * @return what the picture is called from now on, as {@code door-2.png}
     * @throws InvalidValue if it is no picture, too large, or its name will not do
     */
    public String addPicture(String file, byte[] content) {
        String name = CourseFolder.pictureName(file);
        String path = CourseFolder.PICTURES + name;
        if (!CourseFolder.knows(path)) {
            throw new InvalidValue("training.author.picture-name", file);
        }
        if (content.length <= CourseFolder.LARGEST_FILE && !Picture.isHarmless(path, content)) {
            throw new InvalidValue("training.problem.picture", file);
        }
        drafts.put(path, Picture.bare(content));
        return name;
    }

    /** @return what was in it, to add it again */
    public byte[] removePicture(String name) {
        return drafts.remove(CourseFolder.PICTURES + name);
    }
}
