package kz.pana.identity;

/** Too many wrong PINs in a row: the person gets in by a new PIN only, and for that by a link. */
public record PinLocked(AccountId account) {}
