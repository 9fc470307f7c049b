package kz.pana.place.application;

import kz.pana.kernel.Message;

/** What is wrong with an answer, and what to do about it. */
public record Problem(ApplicationField field, Message words) {}
