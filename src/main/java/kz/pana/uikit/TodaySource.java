package kz.pana.uikit;

import java.util.stream.Stream;

/** What of a module waits for whoever is signed in; on their first view in the order of their {@code @Order}. */
@FunctionalInterface
public interface TodaySource {

    Stream<Item> items();

    /**
     * One number that opens the list behind it.
     *
     * @param what the key of the words that say what is counted
     * @param count how many of them wait; nothing is shown of none
     * @param list the address of the list of just these
     * @param late whether somebody waits longer for one of them than was promised
     */
    record Item(String what, long count, String list, boolean late) {}
}
