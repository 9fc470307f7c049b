package kz.pana.identity.notice;

import kz.pana.identity.credential.SecretToken;

/** Where an address and a password take the place of a PIN code. */
public record ToEmail(SecretToken token) implements Target {}
