package kz.pana.training;

import kz.pana.identity.notice.Target;

/** The scene of a minute that somebody is asked to walk through. */
public record ToRecall() implements Target {}
