package kz.pana.course.content;

/** How a question is answered. */
public enum QuestionKind {
    /** Exactly one answer is right. */
    SINGLE,
    /** Two or more are right: all of them must be chosen, and none besides. */
    MULTIPLE,
    /** All of them are right, in one order. */
    ORDER;

    /** The key of its name in the texts. */
    public String key() {
        return "training.kind." + name();
    }
}
