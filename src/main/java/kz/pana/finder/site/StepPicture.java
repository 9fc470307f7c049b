package kz.pana.finder.site;

/** The drawings beside what happens inside a safe place; {@code step.jte} has them. */
enum StepPicture {
    ENTER,
    QUIET,
    QUESTIONS,
    CALL,
    NEAR,
    UNSEEN
}
