package kz.pana.place.status;

import kz.pana.kernel.Message;

/**
 * One thing that a place still lacks.
 *
 * @param requirement which requirement it is, the same word for every place: {@code training}
 * @param words what is lacking, in words
 * @param mover whose move it is
 */
public record Outstanding(String requirement, Message words, NextActor mover) {}
