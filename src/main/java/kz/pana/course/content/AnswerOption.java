package kz.pana.course.content;

import kz.pana.kernel.LocalizedText;

/** An answer to choose. It does not say whether it is right. */
public record AnswerOption(String id, LocalizedText text) {}
