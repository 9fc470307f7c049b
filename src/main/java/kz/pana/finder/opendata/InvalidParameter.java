package kz.pana.finder.opendata;

/** A question to the open data that cannot be answered; the message tells a developer what to do, and no position. */
final class InvalidParameter extends RuntimeException {

    InvalidParameter(String whatToDo) {
        super(whatToDo);
    }
}
