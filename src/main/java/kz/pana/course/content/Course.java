package kz.pana.course.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;

/**
 * A published edition of a course: the same for everybody who takes it, and never changed. It is made of a
 * folder, and only of one with nothing wrong in it.
 *
 * @param id names the course, whatever the edition
 * @param edition counted from 1
 * @param passMark the least share of right answers that passes, in percent
 * @param questions those of the quiz
 */
public record Course(
        String id,
        int edition,
        int passMark,
        LocalizedText title,
        List<Lesson> lessons,
        List<PracticeItem> practice,
        List<QuizQuestion> questions) {

    /** The course that a safe place asks of its people. */
    public static final String ID = "pana-basic";

    /** What is shown to somebody, who confirms each on its own: the way to the quiet spot, and the call. */
    public static final Set<String> SHOWN = Set.of("quiet-spot", "call-102");

    public Course {
        lessons = List.copyOf(lessons);
        practice = List.copyOf(practice);
        questions = List.copyOf(questions);
    }

    /**
     * One lesson.
     *
     * @param minutes how long it takes
     * @param draw how many questions an attempt asks about it
     * @param vital whether none of its questions may be answered wrongly, whatever they are about; a question can say so
     *     of itself
     * @param refresher whether the short refresher has it too
     * @param checks questions at its end by which one checks oneself
     */
    public record Lesson(
            String slug,
            int minutes,
            int draw,
            boolean vital,
            boolean refresher,
            LocalizedText title,
            List<LessonScreen.Reading> sections,
            List<Scene> scenes,
            List<QuizQuestion> checks) {
        public Lesson {
            sections = List.copyOf(sections);
            scenes = List.copyOf(scenes);
            checks = List.copyOf(checks);
        }

        /** What stands on its screens: first what to read, then what to try. */
        public int screens() {
            return sections.size() + scenes.size() + checks.size();
        }

        /** @param number from 0 */
        public LessonScreen screen(int number) {
            return Stream.of(
                            sections.stream().map(LessonScreen.class::cast),
                            scenes.stream().<LessonScreen>map(LessonScreen.Try::new),
                            checks.stream().<LessonScreen>map(QuizQuestion::asCheck))
                    .flatMap(screens -> screens)
                    .skip(number)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** One thing to practise with a colleague. */
    public record PracticeItem(String id, LocalizedText text) {

        /** Whether whoever it was shown to confirms it, and nobody by writing a name. */
        public boolean isShown() {
            return SHOWN.contains(id);
        }
    }

    /** @throws NotFound if there is no such lesson */
    public Lesson lesson(String slug) {
        return lessons.get(index(slug));
    }

    /**
     * Its place among the lessons, from 0.
     *
     * @throws NotFound if there is no such lesson
     */
    public int index(String slug) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).slug().equals(slug)) {
                return i;
            }
        }
        throw new NotFound();
    }

    public boolean practises(String item) {
        return practice.stream().anyMatch(known -> known.id().equals(item));
    }

    /** @throws NotFound if the quiz does not have it */
    public QuizQuestion question(String id) {
        return questions.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the question is about life and death. */
    public boolean isVital(String question) {
        QuizQuestion asked = question(question);
        return asked.vital() != null || lesson(asked.topic()).vital();
    }
}
