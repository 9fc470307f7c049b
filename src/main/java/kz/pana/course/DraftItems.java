package kz.pana.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.course.folder.CourseText;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseWriter;
import kz.pana.kernel.InvalidValue;
import kz.pana.platform.Unchanged;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The questions or the scenes of a draft: parts in one file, each known by its id. Two authors may write two of them at
 * once, and not one.
 *
 * @param lesson the slug of the lesson that a part belongs to
 */
record DraftItems<T>(
        String path,
        Function<CourseParser, List<T>> read,
        Function<List<T>, String> write,
        Function<T, String> id,
        Function<T, String> lesson) {

    static final DraftItems<QuestionText> QUESTIONS = new DraftItems<>(
            CourseFolder.QUESTIONS,
            CourseParser::questions,
            CourseWriter::questions,
            QuestionText::id,
            QuestionText::topic);

    static final DraftItems<SceneText> SCENES = new DraftItems<>(
            CourseFolder.SCENES, CourseParser::scenes, CourseWriter::scenes, SceneText::id, SceneText::lesson);

    List<T> of(Drafts drafts) {
        return of(drafts.text(path));
    }

    private List<T> of(String text) {
        return read.apply(CourseParser.read(path, text));
    }

    Optional<T> find(Drafts drafts, String wanted) {
        return of(drafts).stream().filter(part -> id.apply(part).equals(wanted)).findFirst();
    }

    /**
     * Keeps a part.
     *
     * @param before how its author last read it; empty for a new one, which goes after the others of its lesson
     * @return how it stands now
     * @throws InvalidValue if it may not be called so, or another is
     * @throws OptimisticLockingFailureException if it was changed or removed meanwhile
     */
    T keep(Drafts drafts, Optional<T> before, T part) {
        String called = id.apply(part);
        if (!CourseText.isId(called)) {
            throw new InvalidValue("training.problem.id", called);
        }
        drafts.hold();
        List<T> all = new ArrayList<>(of(drafts));
        boolean taken = all.stream()
                .map(id)
                .anyMatch(known -> known.equals(called)
                        && before.map(id).filter(known::equals).isEmpty());
        if (taken) {
            throw new InvalidValue("training.problem.duplicate", called);
        }
        before.ifPresentOrElse(
                known -> all.set(place(all, known), part), () -> all.add(afterTheOthers(all, part), part));
        write(drafts, all);
        return find(drafts, called).orElseThrow();
    }

    /** @return where it stood, for {@link #putBack} */
    int remove(Drafts drafts, T part) {
        drafts.hold();
        List<T> all = new ArrayList<>(of(drafts));
        int place = place(all, part);
        all.remove(place);
        write(drafts, all);
        return place;
    }

    void putBack(Drafts drafts, T part, int place) {
        keep(drafts, Optional.empty(), part);
        List<T> all = new ArrayList<>(of(drafts));
        T back = find(drafts, id.apply(part)).orElseThrow();
        all.remove(back);
        all.add(Math.clamp(place, 0, all.size()), back);
        write(drafts, all);
    }

    private void write(Drafts drafts, List<T> all) {
        drafts.write(path, drafts.text(path), write.apply(all));
    }

    private int place(List<T> all, T known) {
        int place = all.indexOf(known);
        Unchanged.require(place >= 0);
        return place;
    }

    private int afterTheOthers(List<T> all, T part) {
        for (int i = all.size(); i > 0; i--) {
            if (lesson.apply(all.get(i - 1)).equals(lesson.apply(part))) {
                return i;
            }
        }
        return all.size();
    }
}
