package kz.pana.trust;

/**
 * What somebody tries. Whether it is allowed is for the portal to say, and for the model.
 *
 * @param who their number in the {@link Cast}
 * @param place the number of the place, in the order in which places were begun
 * @param x chooses among what the move leaves open
 */
record Step(Move move, int who, int place, int x) {

    enum Move {
        BEGIN,
        ANSWER,
        AGREE,
        SUBMIT,
        DISCARD,
        TAKE_ON,
        GIVE_BACK,
        REJECT,
        APPROVE,
        SUSPEND,
        REINSTATE,
        REVOKE,
        CLOSE,
        PAUSE,
        RESUME,
        WITHDRAW,
        EDIT,
        ASK,
        TAKE_BACK,
        ACCEPT_CHANGE,
        RETURN_CHANGE,
        JOIN,
        PASS,
        LEAVE,
        BRING_BACK,
        REVOKE_CERTIFICATE,
        PLAN,
        ASSIGN,
        ACCEPT,
        DECLINE,
        START,
        FILL,
        REPORT,
        CONFIRM,
        RETURN,
        CANCEL,
        UNABLE,
        ISSUE_SIGN,
        REPLACE_SIGN,
        MISS_SIGN,
        VOID_SIGN,
        TELL,
        ORDER_VISIT,
        BLOCK,
        LET_IN,
        APPOINT,
        DISMISS,
        DISMISS_VOLUNTEER,
        /** The place is one of those that accepted the agreement of before. */
        OLD_AGREEMENT,
        TIME
    }

    @Override
    public String toString() {
        return "new Step(Move.%s, %d, %d, %d)".formatted(move, who, place, x);
    }
}
