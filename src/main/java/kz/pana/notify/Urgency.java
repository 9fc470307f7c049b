package kz.pana.notify;

/** Which mail goes first. The database keeps the order: new ones are added at the end, or move what is there. */
enum Urgency {
    /** Somebody has to do something now, or a place is not what it was. */
    ALERT,
    /** Somebody waits for it at the screen. */
    LETTER,
    NEWS
}
