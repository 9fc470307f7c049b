package kz.pana.picture;

/** Bytes that are not a whole picture of a kind we read. */
final class Damaged extends Exception {

    Damaged(String what) {
        super(what);
    }
}
