package kz.pana.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.course.folder.CourseText;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.Outline;
import kz.pana.course.folder.CourseText.PracticeText;
import kz.pana.course.folder.CourseWriter;
import kz.pana.course.folder.Wording;
import kz.pana.identity.access.ForAuthor;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.platform.Unchanged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors write in the outline of the draft: which lessons there are and what they weigh, the title, the pass
 * mark, the practice. Whoever writes says what stood there when they last read it, as in {@link CourseWriting}.
 */
@Service
@ForAuthor
@Transactional
public class OutlineWriting {

    private final Drafts drafts;

    OutlineWriting(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What the course is called, when it is passed, and what is practised.
     *
     * @param passMark percent
     */
    public record About(Wording title, int passMark, List<PracticeText> practice) {
        public About {
            practice = List.copyOf(practice);
        }
    }

    /**
     * A lesson that was taken out, to put it back.
     *
     * @param place where it stood, from 0
     */
    public record Removed(LessonEntry entry, int place, Map<Language, String> texts) {
        public Removed {
            texts = Map.copyOf(texts);
        }
    }

    @Transactional(readOnly = true)
    public About about() {
        return about(outline());
    }

    /** @return how it stands now */
    public About writeAbout(About before, About about) {
        drafts.hold();
        Outline outline = outline();
        require(about(outline).equals(before));
        List<String> ids = about.practice().stream().map(PracticeText::id).toList();
        ids.stream().filter(id -> !CourseText.isId(id)).findFirst().ifPresent(id -> {
            throw new InvalidValue("training.problem.id", id);
        });
        ids.stream()
                .filter(id -> Collections.frequency(ids, id) > 1)
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidValue("training.problem.duplicate", id);
                });
        write(new Outline(
                outline.id(),
                about.title().tidy(),
                about.passMark(),
                outline.lessons(),
                about.practice().stream()
                        .map(item -> new PracticeText(item.id(), item.text().tidy()))
                        .toList()));
        return about();
    }

    /** @throws NotFound if there is no such lesson */
    @Transactional(readOnly = true)
    public LessonEntry entry(String slug) {
        return outline().lessons().get(place(slug));
    }

    /** Keeps how long a lesson takes and what it weighs. */
    public LessonEntry weigh(LessonEntry before, LessonEntry entry) {
        drafts.hold();
        List<LessonEntry> lessons = lessons();
        require(lessons.contains(before) && entry.slug().equals(before.slug()));
        Collections.replaceAll(lessons, before, entry);
        write(lessons);
        return entry(entry.slug());
    }

    /**
     * Adds a lesson to the end.
     *
     * @throws InvalidValue if it may not be called so, or another is
     */
    public void addLesson(String slug) {
        if (!CourseText.isId(slug)) {
            throw new InvalidValue("training.problem.id", slug);
        }
        drafts.hold();
        List<LessonEntry> lessons = lessons();
        if (lessons.stream().anyMatch(known -> known.slug().equals(slug))) {
            throw new InvalidValue("training.problem.duplicate", slug);
        }
        lessons.add(new LessonEntry(slug, 5, 1, false, false));
        write(lessons);
    }

    /**
     * Moves a lesson so many places down, or up if it is less than nothing; at either end it stays.
     *
     * @return where it stands now, from 0
     */
    public int moveLesson(String slug, int by) {
        drafts.hold();
        int from = place(slug);
        List<LessonEntry> lessons = lessons();
        LessonEntry moved = lessons.remove(from);
        lessons.add(Math.clamp((long) from + by, 0, lessons.size()), moved);
        write(lessons);
        return place(slug);
    }

    /** Takes a lesson out with its texts. Its questions and scenes stay, to be moved to another. */
    public Removed removeLesson(String slug) {
        drafts.hold();
        int place = place(slug);
        List<LessonEntry> lessons = lessons();
        LessonEntry entry = lessons.remove(place);
        write(lessons);
        CourseFolder folder = drafts.folder();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = CourseFolder.lesson(language, slug);
            folder.text(path).ifPresent(text -> {
                texts.put(language, text);
                drafts.remove(path);
            });
        }
        return new Removed(entry, place, texts);
    }

    /** Undoes the removal of a lesson. */
    public void putBackLesson(Removed removed) {
        String slug = removed.entry().slug();
        addLesson(slug);
        weigh(entry(slug), removed.entry());
        moveLesson(slug, removed.place() - place(slug));
        removed.texts().forEach((language, text) -> drafts.write(CourseFolder.lesson(language, slug), "", text));
    }

    private static About about(Outline outline) {
        return new About(outline.title(), outline.passMark(), outline.practice());
    }

    private int place(String slug) {
        return lessons().stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .map(lessons()::indexOf)
                .orElseThrow(NotFound::new);
    }

    private List<LessonEntry> lessons() {
        return new ArrayList<>(outline().lessons());
    }

    private Outline outline() {
        return CourseParser.read(CourseFolder.OUTLINE, drafts.text(CourseFolder.OUTLINE))
                .outline();
    }

    private void write(List<LessonEntry> lessons) {
        Outline outline = outline();
        write(new Outline(outline.id(), outline.title(), outline.passMark(), lessons, outline.practice()));
    }

    private void write(Outline outline) {
        drafts.write(CourseFolder.OUTLINE, drafts.text(CourseFolder.OUTLINE), CourseWriter.outline(outline));
    }

    private static void require(boolean unchanged) {
        Unchanged.require(unchanged);
    }
}
