package kz.pana.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import kz.pana.course.content.AnswerOption;
import kz.pana.identity.access.AccountId;
import kz.pana.training.row.QuizScreen;

/**
 * Somebody who learns, always in the same way: some know more, some questions are harder, and each has a wrong answer
 * that most people fall for.
 *
 * @param number tells one learner from the others
 */
record DemoLearner(AccountId account, int number) {

    /** From this attempt on everything was read again. */
    private static final int KNOWS_ALL = 3;

    private static final double MOSTLY_THE_SAME_MISTAKE = 0.65;

    /** How fast they read, in percent of what is usual. */
    int pace() {
        return 60 + chance(1).nextInt(120);
    }

    /** After how many lessons they stop; all of them where they come to the quiz. */
    int stopsAfter(int lessons) {
        return Math.min(lessons, 1 + chance(2).nextInt(lessons + 3));
    }

    /**
     * What they answer.
     *
     * @param right the ids of the right answers
     * @param attempt counted from 1
     */
    List<String> answer(QuizScreen screen, List<String> right, int attempt) {
        int question = screen.text().kk().hashCode();
        double hard = new SplittableRandom(question).nextDouble();
        double knows = 0.80 + 0.25 * chance(3).nextDouble() - 0.25 * hard * hard + 0.06 * (attempt - 1);
        SplittableRandom chance = chance(question * 31L + attempt);
        return attempt >= KNOWS_ALL || chance.nextDouble() < knows ? right : wrong(screen, right, question, chance);
    }

    private static List<String> wrong(QuizScreen screen, List<String> right, int question, SplittableRandom chance) {
        List<String> others = screen.options().stream()
                .map(AnswerOption::id)
                .filter(id -> !right.contains(id))
                .sorted()
                .toList();
        List<String> answer = new ArrayList<>(right);
        switch (screen.kind()) {
            case SINGLE -> {
                int usual = Math.floorMod(question, others.size());
                boolean same = chance.nextDouble() < MOSTLY_THE_SAME_MISTAKE;
                return List.of(others.get(same ? usual : chance.nextInt(others.size())));
            }
            case MULTIPLE -> {
                if (others.isEmpty() || chance.nextBoolean()) {
                    answer.remove(Math.floorMod(question, answer.size()));
                } else {
                    answer.add(others.get(Math.floorMod(question, others.size())));
                }
            }
            case ORDER -> {
                int place = chance.nextDouble() < MOSTLY_THE_SAME_MISTAKE
                        ? Math.floorMod(question, answer.size() - 1)
                        : chance.nextInt(answer.size() - 1);
                Collections.swap(answer, place, place + 1);
            }
        }
        return answer;
    }

    private SplittableRandom chance(long what) {
        return new SplittableRandom(number * 1_000_003L + what);
    }
}
