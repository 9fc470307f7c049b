package kz.pana.identity;

/** Whether somebody can sign in may have changed. */
public sealed interface AccessChanged permits AccountBlocked, EmailTaken, PhoneFreed {

    AccountId account();
}
