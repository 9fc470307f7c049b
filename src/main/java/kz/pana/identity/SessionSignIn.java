package kz.pana.identity;

import jakarta.servlet.http.HttpServletRequest;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.device.KnownDevices;
import kz.pana.kernel.NotFound;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets somebody in who has just got an account, or proved to be its owner by a link. For modules, not for views: it guards nothing. */
@Component
public class SessionSignIn {

    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionSignIn(AccountRepository accounts, KnownDevices devices) {
        this.accounts = accounts;
        this.devices = devices;
    }

    /**
     * Signs the present window in as this person, once the account is there for good. Who is shut out stays out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        if (account.isBlocked()) {
            return;
        }
        devices.remember(id);
        Authentication person = SignedIn.authentication(account);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signIn(person);
            }
        });
    }

    private void signIn(Authentication person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && here.getResponse() != null) {
            HttpServletRequest request = here.getRequest();
            // As at every sign-in: whoever knew the session before must not know it now.
            request.getSession();
            request.changeSessionId();
            sessions.saveContext(context, request, here.getResponse());
        }
    }
}
