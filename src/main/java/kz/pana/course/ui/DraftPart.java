package kz.pana.course.ui;

import kz.pana.course.CourseDraft;

/** What authors look at in the draft. */
enum DraftPart {
    LESSONS,
    QUESTIONS,
    SCENES,
    PICTURES,
    EDITIONS;

    String key() {
        return "training.author.part." + name();
    }

    /** @param editions how many are published */
    int count(CourseDraft draft, int editions) {
        return switch (this) {
            case LESSONS -> draft.lessons().size();
            case QUESTIONS -> draft.questions().size();
            case SCENES -> draft.scenes().size();
            case PICTURES -> draft.pictures().size();
            case EDITIONS -> editions;
        };
    }
}
