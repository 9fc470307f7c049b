package kz.pana.sign;

import java.time.Instant;

/**
 * A sign as a visit saw it hang.
 *
 * @param jpeg the bytes of its photo
 * @param takenAt when that was taken
 */
public record HungSign(Serial serial, byte[] jpeg, Instant takenAt) {}
