package kz.pana.notify;

/** Takes mails further. */
interface Carrier {

    /** Returns when the mail is in other hands. */
    void carry(OutgoingMail mail) throws NotSent;
}
