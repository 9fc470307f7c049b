package kz.pana.team.overview;

import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.Target;

/** Where an invitation is answered. */
public record ToInvitation(SecretToken token) implements Target {}
