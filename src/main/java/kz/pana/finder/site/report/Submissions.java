package kz.pana.finder.site.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kz.pana.finder.site.report.ProofOfWork.Answer;
import kz.pana.place.row.PlaceCode;
import kz.pana.report.NewReport;
import org.springframework.stereotype.Component;

/**
 * Takes in each form once: pressed twice it says one thing, and the proof of work in it counts once, whatever is sent with
 * it later. What came in is remembered as long as its challenge is good, up to a number an hour; beyond that a form is
 * taken in all the same, and its proof counts for nothing.
 */
@Component
class Submissions {

    static final int REMEMBERED = 50_000;

    /** Without the work a form costs nothing: such forms leave room for the others. */
    private static final int REMEMBERED_UNSOLVED = 20_000;

    private final ProofOfWork proofs;

    /** By the hour in which the form was given out, and its nonce. */
    private final TreeMap<Long, Map<String, Taken>> taken = new TreeMap<>();

    /**
     * A form that came in.
     *
     * @param content tells apart what was said in it
     * @param done ends when that is kept, with {@code false} when it could not be
     */
    private record Taken(UUID content, CompletableFuture<Boolean> done) {}

    Submissions(ProofOfWork proofs) {
        this.proofs = proofs;
    }

    /**
     * Keeps what is said, unless this very form has said it already.
     *
     * @param sent the challenge of the form, and the number where its work was done
     * @param keep gets whether there is a proof of work that counts
     */
    void once(PlaceCode place, String sent, NewReport newReport, Consumer<Boolean> keep) {
        Optional<Answer> answer = proofs.answer(place, sent);
        Taken mine = new Taken(content(newReport), new CompletableFuture<>());
        Taken first = answer.flatMap(form -> remembered(form, mine)).orElse(null);
        if (first == mine) {
            keepFirst(answer.filter(Answer::solved).isPresent(), mine, keep);
        } else if (first == null || !first.content.equals(mine.content) || !first.done.join()) {
            keep.accept(false);
        }
    }

    private static void keepFirst(boolean solved, Taken mine, Consumer<Boolean> keep) {
        boolean kept = false;
        try {
            keep.accept(solved);
            kept = true;
        } finally {
            mine.done.complete(kept);
        }
    }

    /** What that form said first, which may be this; empty where there is no more room to remember it. */
    private synchronized Optional<Taken> remembered(Answer form, Taken now) {
        taken.headMap(form.hour() - 1).clear();
        Map<String, Taken> ofTheHour = taken.computeIfAbsent(form.hour(), hour -> new HashMap<>());
        Taken before = ofTheHour.get(form.nonce());
        if (before != null) {
            return Optional.of(before);
        }
        if (ofTheHour.size() >= (form.solved() ? REMEMBERED : REMEMBERED_UNSOLVED)) {
            return Optional.empty();
        }
        ofTheHour.put(form.nonce(), now);
        return Optional.of(now);
    }

    private static UUID content(NewReport newReport) {
        return UUID.nameUUIDFromBytes(newReport.toString().getBytes(StandardCharsets.UTF_8));
    }
}
