package kz.pana.identity;

import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.credential.SecretToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints, while there is no administrator, a one-time link that creates the first. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final String publicUrl;

    FirstAdministrator(AccountRepository accounts, OneTimeLinks links, @Value("${pana.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    // Demo accounts are made by an earlier listener; with them there is nothing left to print.
    @EventListener
    @Order(100)
    @Transactional
    public void invite(ApplicationReadyEvent ready) {
        if (!accounts.anyAdministrator()) {
            SecretToken secret = links.create(Purpose.FIRST_ADMINISTRATOR, null);
            LOG.warn("""


                    ------------------------------------------------------------------------
                      PANA has no administrator yet.
                      Open this link within 24 hours, once, to create the first:

                      {}/app/first/{}
                    ------------------------------------------------------------------------
                    """, publicUrl, secret.value());
        }
    }
}
