package kz.pana.certificate;

import kz.pana.identity.notice.Target;

/** What changed in the course, for those who hold a certificate; a module above this one shows it. */
public record ToCourseUpdate() implements Target {}
