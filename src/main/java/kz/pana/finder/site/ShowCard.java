package kz.pana.finder.site;

import java.util.Locale;

/** What somebody who seeks help can show on her phone instead of saying it, in the order in which it is offered. */
enum ShowCard {
    HELP,
    DANGER,
    HURT,
    CHILD,
    NO_POLICE,
    CALL,
    CANNOT_SPEAK,
    YES,
    NO;

    /** Of its words in the languages of the portal. */
    String key() {
        return "finder.show." + tag();
    }

    /** Of its words in Uzbek. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
