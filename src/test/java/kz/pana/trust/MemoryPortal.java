package kz.pana.trust;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.StateChanged;
import kz.pana.platform.DomainEvents;
import kz.pana.sign.SignKeys;
import kz.pana.territory.Territory;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The services, rules and aggregates of the portal on tables in memory, with a clock that is set. For one thread. */
final class MemoryPortal {

    private static final Territory TERRITORY = new Territory();

    /** Who hears events besides those that somebody needs anyway. */
    private static final List<String> HEARING = List.of(
            "place.Publications",
            "place.ChangeRequests",
            "place.BlockedPeople",
            "visit.VisitCalendar",
            "visit.OrderedVisits",
            "visit.OpenVisits",
            "team.BlockedMembers");

    final MemoryTables tables = new MemoryTables();
    final List<StateChanged> trail = new ArrayList<>();

    private final Wiring wiring;
    private final Map<Class<?>, List<Consumer<Object>>> listeners = new HashMap<>();
    private final Map<Class<?>, List<Consumer<Object>>> hearing = new HashMap<>();
    private Instant now = Instant.EPOCH;

    MemoryPortal() {
        this(wiring -> {});
    }

    /** @param otherwise what is put in another's place */
    MemoryPortal(Consumer<Wiring> otherwise) {
        MemoryRepositories repositories = new MemoryRepositories(tables);
        MemoryQueries.answer(repositories, tables);
        wiring = new Wiring(repositories::of);
        wiring.provide(Clock.class, new SetClock());
        wiring.provide(Territory.class, TERRITORY);
        wiring.provide(ApplicationEventPublisher.class, (ApplicationEventPublisher) this::publish);
        wiring.provide(TransactionTemplate.class, new InMemory());
        wiring.provide(EntityManager.class, managing());
        // Nobody prints anything here, so there is no key; only that there may be one is asked.
        wiring.provide(SignKeys.class, Wiring.standIn(SignKeys.class, boolean.class, true));
        Course course = new Course(Course.ID, 1, 80, new LocalizedText("-", "-"), List.of(), List.of(), List.of());
        wiring.provide(Courses.class, Wiring.standIn(Courses.class, Course.class, course));
        otherwise.accept(wiring);
        tables.publishWith(bean(DomainEvents.class));
        HEARING.forEach(type -> wiring.bean(Wiring.named("kz.pana." + type)));
        wiring.made().forEach(this::listen);
    }

    <T> T bean(Class<T> type) {
        return wiring.bean(type);
    }

    Object bean(String type) {
        return wiring.bean(Wiring.named("kz.pana." + type));
    }

    Instant now() {
        return now;
    }

    void setClock(Instant moment) {
        now = moment;
    }

    /** Says that something happened, as whoever registers an event does. */
    void happens(Object event) {
        tables.transaction(() -> {
            publish(event);
            return event;
        });
    }

    /** Calls what has no name that is public. */
    void run(String type, String method) {
        try {
            Method named = Wiring.named("kz.pana." + type).getDeclaredMethod(method);
            named.setAccessible(true);
            named.invoke(bean(type));
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + "." + method, e);
        }
    }

    private void publish(Object event) {
        if (event instanceof StateChanged changed) {
            trail.add(changed);
        }
        hearing.computeIfAbsent(event.getClass(), this::heardBy).forEach(listener -> listener.accept(event));
    }

    private List<Consumer<Object>> heardBy(Class<?> event) {
        return listeners.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(event))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private void listen(Object bean) {
        for (Method method : bean.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                method.setAccessible(true);
                listeners
                        .computeIfAbsent(method.getParameterTypes()[0], its -> new ArrayList<>())
                        .add(event -> hear(method, bean, event));
            }
        }
    }

    private static void hear(Method method, Object bean, Object event) {
        try {
            method.invoke(bean, event);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        return switch (e.getCause()) {
            case RuntimeException failed -> failed;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }

    /** What Hibernate would say is loaded, so that the portal's own class finds what happened to it. */
    private EntityManager managing() {
        PersistenceContext context = answering(
                PersistenceContext.class,
                "reentrantSafeEntityEntries",
                () -> tables.inTransaction().stream()
                        .map(row -> new AbstractMap.SimpleEntry<Object, @Nullable EntityEntry>(row, null))
                        .toArray(Map.Entry[]::new));
        SessionImplementor session = answering(SessionImplementor.class, "getPersistenceContext", () -> context);
        return answering(EntityManager.class, "unwrap", () -> session);
    }

    private static <T> T answering(Class<T> type, String method, Supplier<Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer.get();
                    }
                    if (called.getName().equals("setFlushMode")) {
                        // Nothing is ever flushed.
                        return null;
                    }
                    throw new AssertionError(called + Arrays.toString(arguments));
                }));
    }

    private final class InMemory extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("NullAway")
        public <T> T execute(TransactionCallback<T> action) {
            return tables.transaction(() -> action.doInTransaction(new SimpleTransactionStatus()));
        }
    }

    private final class SetClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return KernelConfiguration.ALMATY;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Objects.requireNonNull(this);
        }
    }
}
