package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/** Whether somebody can sign in may have changed. */
public sealed interface AccessChanged permits AccountBlocked, EmailTaken, PhoneFreed {

    AccountId account();
}
