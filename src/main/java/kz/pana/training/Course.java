package kz.pana.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;

/**
 * The course: lessons, practice and the bank of questions, the same for everybody. It cannot exist with a mistake that
 * would leave a learner stuck.
 *
 * @param passMark the least share of right answers that passes, in percent
 */
record Course(
        String id,
        int version,
        int passMark,
        LocalizedText title,
        List<Lesson> lessons,
        List<PracticeItem> practice,
        List<QuizQuestion> questions) {

    /** The least number of questions in an attempt. */
    static final int QUESTIONS_PER_ATTEMPT = 10;

    /**
     * One lesson.
     *
     * @param minutes how long reading it takes
     */
    record Lesson(String slug, int minutes, LocalizedText title, List<Section> sections) {
        Lesson {
            sections = List.copyOf(sections);
            require(minutes > 0, "Lesson " + slug + " takes no time.");
            require(!sections.isEmpty(), "Lesson " + slug + " has no section.");
        }
    }

    /**
     * What one screen of a lesson shows.
     *
     * @param text Markdown
     */
    record Section(LocalizedText heading, LocalizedText text) {}

    /** One thing to practise with a colleague. */
    record PracticeItem(String id, LocalizedText text) {}

    /** @throws IllegalArgumentException if the course cannot be taken as it is; the message says why */
    Course {
        lessons = List.copyOf(lessons);
        practice = List.copyOf(practice);
        questions = List.copyOf(questions);
        require(passMark > 0 && passMark <= 100, "The pass mark is not between 1 and 100 percent.");
        require(!lessons.isEmpty(), "There is no lesson.");
        distinct("lesson", lessons.stream().map(Lesson::slug).toList());
        distinct("practice item", practice.stream().map(PracticeItem::id).toList());
        distinct("question", questions.stream().map(QuizQuestion::id).toList());
        require(
                questions.size() >= QUESTIONS_PER_ATTEMPT,
                "There are fewer than " + QUESTIONS_PER_ATTEMPT + " questions.");
        Set<String> slugs = lessons.stream().map(Lesson::slug).collect(Collectors.toSet());
        for (QuizQuestion question : questions) {
            require(slugs.contains(question.topic()), "Question " + question.id() + " belongs to no lesson.");
        }
    }

    int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    /** @throws NotFound if there is no such lesson */
    Lesson lesson(String slug) {
        return lessons.get(index(slug));
    }

    /**
     * Its place among the lessons, from 0.
     *
     * @throws NotFound if there is no such lesson
     */
    int index(String slug) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).slug().equals(slug)) {
                return i;
            }
        }
        throw new NotFound();
    }

    boolean practises(String item) {
        return practice.stream().anyMatch(known -> known.id().equals(item));
    }

    boolean asks(String question) {
        return questions.stream().anyMatch(known -> known.id().equals(question));
    }

    /** @throws NotFound if it is not in the bank */
    QuizQuestion question(String id) {
        return questions.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static void distinct(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> require(seen.add(id), "There are two of " + what + " " + id + "."));
    }
}
