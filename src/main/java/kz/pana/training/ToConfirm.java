package kz.pana.training;

import kz.pana.identity.notice.Target;

/** What colleagues showed, to be confirmed. */
public record ToConfirm() implements Target {}
