package kz.pana.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.pana.identity.throttle.NetworkAddress;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps few sessions of people who have not signed in, for each takes memory until it ends and costs its maker nothing.
 * Where there are too many, the one that was quiet longest ends: of its network, behind which hundreds of people may
 * stand, and of the network that has most, where there are too many in all. What was typed stays in the browser.
 */
@Component
class StrangersSessions implements HttpSessionListener, HttpSessionAttributeListener {

    static final int MOST_OF_A_NETWORK = 500;

    /** How many windows one session has at most ({@link Windows} sees to it). */
    static final int WINDOWS = 3;

    /** Measured: 74 kB for the sign-in as it stands open, 2 kB for a session without a window. */
    private static final int WINDOW_BYTES = 100_000;

    /** Of the whole memory. */
    private static final int SHARE = 4;

    private final int most;
    private final Map<HttpSession, Optional<NetworkAddress>> sessions = new HashMap<>();

    StrangersSessions() {
        this(Runtime.getRuntime().maxMemory());
    }

    StrangersSessions(long memory) {
        most = (int) Math.min(Integer.MAX_VALUE, memory / SHARE / WINDOWS / WINDOW_BYTES);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        leaveRoom(event.getSession(), network()).ifPresent(StrangersSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    /** Whoever has signed in is no stranger. */
    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
            forget(event.getSession());
        }
    }

    synchronized int size() {
        return sessions.size();
    }

    private synchronized void forget(HttpSession session) {
        sessions.remove(session);
    }

    /** @return the session that has to end for it */
    private synchronized Optional<HttpSession> leaveRoom(HttpSession begun, Optional<NetworkAddress> network) {
        Optional<HttpSession> ending = Optional.empty();
        // Behind a proxy that nobody named everybody would pass for one: there only all together are bounded.
        if (network.isPresent() && count(network) >= MOST_OF_A_NETWORK) {
            ending = quietest(network::equals);
        } else if (sessions.size() >= most) {
            ending = quietest(largest()::equals);
        }
        ending.ifPresent(sessions::remove);
        sessions.put(begun, network);
        return ending;
    }

    private long count(Optional<NetworkAddress> network) {
        return sessions.values().stream().filter(network::equals).count();
    }

    private Optional<NetworkAddress> largest() {
        return sessions.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private Optional<HttpSession> quietest(Predicate<Optional<NetworkAddress>> of) {
        return sessions.entrySet().stream()
                .filter(entry -> of.test(entry.getValue()))
                .map(Entry::getKey)
                .min(Comparator.comparingLong(StrangersSessions::lastSeen));
    }

    private static long lastSeen(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException ended) {
            return Long.MIN_VALUE;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // It has ended by itself.
        }
    }

    private static Optional<NetworkAddress> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? NetworkAddress.of(here.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
