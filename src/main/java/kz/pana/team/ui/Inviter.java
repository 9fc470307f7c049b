package kz.pana.team.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.team.overview.InvitationLink;

/**
 * Ways to invite.
 *
 * @param one makes a link for one person
 * @param all makes a link for everybody at the place
 */
record Inviter(Function<String, InvitationLink> one, Supplier<InvitationLink> all, Post post) {

    /** Sends a link by e-mail. */
    @FunctionalInterface
    interface Post {
        void send(InvitationLink link, EmailAddress to, Language language);
    }
}
