package kz.pana.place.row;

import kz.pana.kernel.Message;

/**
 * What else an owner is asked.
 *
 * @param address of the page on which she answers, below the back office's root
 */
public record LinkedQuestion(Message words, String address) {}
