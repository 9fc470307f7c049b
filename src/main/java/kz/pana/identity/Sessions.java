package kz.pana.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.event.SessionTakenOver;
import kz.pana.identity.event.SessionsEnded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The sessions in which people are signed in. One person has few: the next sign-in ends the session that has lasted
 * longest. And one that was ended, as by a new password, takes no memory until it would time out: it ends at once.
 */
@Component
class Sessions implements HttpSessionListener, HttpSessionAttributeListener {

    static final int MOST_OF_A_PERSON = 10;

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** In the order in which people signed in. */
    private final Map<HttpSession, AccountId> sessions = new LinkedHashMap<>();

    private final ApplicationEventPublisher events;
    private final Executor threads;

    @Autowired
    Sessions(ApplicationEventPublisher events) {
        // With a session its windows end, and do what waited in them: not on the thread of somebody else's window.
        this(events, Thread::startVirtualThread);
    }

    Sessions(ApplicationEventPublisher events, Executor threads) {
        this.events = events;
        this.threads = threads;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(CONTEXT)) {
            user(event.getSession())
                    .flatMap(user -> begin(event.getSession(), user.id()))
                    .ifPresent(this::end);
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (event.getName().equals(CONTEXT) && event.getValue() instanceof SecurityContext before) {
            Optional<AccountId> now = user(event.getSession()).map(SignedInUser::id);
            user(before)
                    .map(SignedInUser::id)
                    .filter(former -> now.filter(who -> !who.equals(former)).isPresent())
                    .ifPresent(former -> events.publishEvent(new SessionTakenOver(event.getSession())));
        }
        attributeAdded(event);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getName().equals(CONTEXT)) {
            forget(event.getSession());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    /** The session of the present request lives on with what it changed, or ends with its next request. */
    @TransactionalEventListener
    public void free(SessionsEnded ended) {
        Optional<HttpSession> present = present();
        of(ended.account()).stream()
                .filter(session -> present.filter(session::equals).isEmpty())
                .filter(session -> user(session)
                        .filter(user -> user.epoch() < ended.oldest())
                        .isPresent())
                .forEach(this::end);
    }

    /** @return the session that has to end for it */
    private synchronized Optional<HttpSession> begin(HttpSession session, AccountId account) {
        sessions.remove(session);
        sessions.put(session, account);
        List<HttpSession> all = of(account);
        return all.size() > MOST_OF_A_PERSON ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private synchronized List<HttpSession> of(AccountId account) {
        return sessions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(account))
                .map(Map.Entry::getKey)
                .toList();
    }

    private synchronized void forget(HttpSession session) {
        sessions.remove(session);
    }

    synchronized int size() {
        return sessions.size();
    }

    /** What its windows had still to do is done as the person whose session it is. */
    private void end(HttpSession session) {
        forget(session);
        context(session)
                .ifPresent(context ->
                        threads.execute(new DelegatingSecurityContextRunnable(() -> invalidate(session), context)));
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // It has ended by itself.
        }
    }

    private static Optional<SignedInUser> user(HttpSession session) {
        return context(session).flatMap(Sessions::user);
    }

    private static Optional<SignedInUser> user(SecurityContext context) {
        return context.getAuthentication() instanceof Authentication person
                        && person.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static Optional<SecurityContext> context(HttpSession session) {
        try {
            return session.getAttribute(CONTEXT) instanceof SecurityContext context
                    ? Optional.of(context)
                    : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private static Optional<HttpSession> present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.ofNullable(here.getRequest().getSession(false))
                : Optional.empty();
    }
}
