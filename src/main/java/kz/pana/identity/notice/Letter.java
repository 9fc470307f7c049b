package kz.pana.identity.notice;

import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;

/**
 * An e-mail to an address that may have no inbox yet: links that confirm or invite.
 *
 * @param target the page its link opens
 */
public record Letter(EmailAddress to, Language language, Message subject, Message text, Target target) {}
