package kz.pana.kernel;

import java.util.List;

/**
 * Something to say to a person, in no language yet: {@link Texts} turns it into words.
 *
 * @param key a key of the text bundles
 * @param args what the text mentions: strings, numbers, dates and times of java.time, a {@link LocalizedText} or
 *     another Message
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
