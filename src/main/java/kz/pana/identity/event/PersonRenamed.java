package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/**
 * Somebody who was here before is called otherwise now.
 *
 * @param before the whole name until then
 * @param now the whole name from then on
 */
public record PersonRenamed(AccountId account, String before, String now) {}
