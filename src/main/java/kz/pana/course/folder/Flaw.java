package kz.pana.course.folder;

import java.util.stream.Stream;
import kz.pana.kernel.Message;

/**
 * Something wrong with a part of a course.
 *
 * @param at the part, or the words in it; where it stands in its file tells the line
 */
record Flaw(Object at, Message words) {

    /** @param key below {@code training.problem.} */
    static Flaw of(Object at, String key, Object... args) {
        return new Flaw(at, Message.of("training.problem." + key, args));
    }

    /** One for each language in which the words are missing. */
    static Stream<Flaw> missing(Wording words, String id) {
        return words.missing().map(language -> of(words, "translation." + language.tag(), id));
    }
}
