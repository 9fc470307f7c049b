package kz.pana.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.pana.course.content.QuizQuestion;
import kz.pana.kernel.LocalizedText;

/**
 * One way in which a question is answered wrongly.
 *
 * @param answers what was chosen or left out; where there is an order, all of them as they were put
 * @param times how often
 */
public record CommonMistake(Kind kind, List<LocalizedText> answers, long times) {

    private static final int MOST = 5;

    public CommonMistake {
        answers = List.copyOf(answers);
    }

    /** What was wrong about an answer. */
    public enum Kind {
        /** It was chosen and is not right. */
        CHOSEN,
        /** It is right and was not chosen with the others. */
        LEFT_OUT,
        ORDER;

        /** The key of its name in the texts. */
        public String key() {
            return "training.slip." + name();
        }
    }

    private record Part(Kind kind, List<String> answers) {}

    /** The most frequent first, five at most. */
    static List<CommonMistake> of(QuizQuestion question, List<WrongAnswers> wrong) {
        Map<Part, Long> times = new LinkedHashMap<>();
        wrong.forEach(
                given -> parts(question, ids(given)).forEach(part -> times.merge(part, given.times(), Long::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> new CommonMistake(
                        entry.getKey().kind(),
                        entry.getKey().answers().stream()
                                .map(answer -> question.option(answer).text())
                                .toList(),
                        entry.getValue()))
                .toList();
    }

    private static Stream<Part> parts(QuizQuestion question, List<String> chosen) {
        List<String> right = question.rightAnswers();
        Stream<Part> wronglyChosen = chosen.stream()
                .filter(answer -> !right.contains(answer))
                .map(answer -> new Part(Kind.CHOSEN, List.of(answer)));
        return switch (question.kind()) {
            case SINGLE -> wronglyChosen;
            case MULTIPLE ->
                Stream.concat(
                        wronglyChosen,
                        right.stream()
                                .filter(answer -> !chosen.contains(answer))
                                .map(answer -> new Part(Kind.LEFT_OUT, List.of(answer))));
            case ORDER -> Stream.of(new Part(Kind.ORDER, chosen));
        };
    }

    private static List<String> ids(WrongAnswers given) {
        return Arrays.asList(given.chosen().split(","));
    }
}
