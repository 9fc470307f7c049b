package kz.pana.sign.sheet;

import kz.pana.kernel.LocalizedText;

/**
 * One sign of a batch.
 *
 * @param name of its place
 * @param where the address of its place, in words
 * @param opens what its code opens
 */
public record BatchSign(LocalizedText name, String serial, String where, String opens) {}
