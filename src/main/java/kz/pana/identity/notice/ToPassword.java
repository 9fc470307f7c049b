package kz.pana.identity.notice;

import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewAccount.Wish;

/**
 * Where a password is chosen.
 *
 * @param wish what the person goes on with afterwards
 */
public record ToPassword(SecretToken token, Wish wish) implements Target {}
