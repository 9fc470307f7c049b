package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may call what: every public method of every service and every address, as everybody. The list is
 * {@code who-may.txt}; what is found in the code and not on the list fails, and the other way round.
 */
@PanaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    /** Everybody there is. NOBODY is signed in and has no role. */
    private enum Caller {
        ANONYMOUS,
        NOBODY,
        OWNER,
        STAFF,
        VOLUNTEER,
        COORDINATOR,
        AUTHOR,
        ADMINISTRATOR
    }

    private static final Path LIST = Path.of("src/test/resources/who-may.txt");

    private final Map<String, Set<Caller>> mayCall = read();
    private final Map<Caller, AccountId> accounts = new EnumMap<>(Caller.class);

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    AccountDemo readyAccounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebInvocationPrivilegeEvaluator doors;

    @Autowired
    RequestMappingHandlerMapping mappings;

    private record Call(String name, Object service, Method method) {}

    private record Address(String name, Predicate<Caller> opens) {}

    @BeforeAll
    void everybodyComesIn() {
        for (Caller caller : EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS))) {
            accounts.put(
                    caller,
                    switch (caller) {
                        case ANONYMOUS, NOBODY -> cast.somebody();
                        case COORDINATOR -> cast.coordinator(Personas.ALMATY);
                        case OWNER, STAFF, VOLUNTEER, AUTHOR, ADMINISTRATOR ->
                            cast.somebody(Role.valueOf(caller.name()));
                    });
        }
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListNamesEveryMethodAndRouteThereIs() {
        Stream<String> there =
                Stream.concat(calls().map(Call::name), addresses().map(Address::name));
        assertThat(there.distinct())
                .as("what the code has and what who-may.txt lists")
                .containsExactlyInAnyOrderElementsOf(mayCall.keySet());
    }

    @Test
    void everyMethodRefusesWhoeverMayNotCallIt() {
        List<String> wrong = new ArrayList<>();
        calls().forEach(call -> {
            for (Caller caller : Caller.values()) {
                Optional<Throwable> thrown = outcome(call, caller);
                // Refused means by method security, so that no other refusal passes for it.
                boolean right = may(call.name(), caller)
                        ? thrown.filter(RefusalsTest::isRefusal).isEmpty()
                        : thrown.filter(AuthorizationDeniedException.class::isInstance)
                                .isPresent();
                if (!right) {
                    wrong.add(call.name() + " as " + caller + ": " + thrown);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRouteRefusesWhoeverMayNotOpenIt() {
        List<String> wrong = new ArrayList<>();
        addresses().forEach(address -> {
            for (Caller caller : Caller.values()) {
                if (address.opens().test(caller) != may(address.name(), caller)) {
                    wrong.add(address.name() + " as " + caller);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private boolean may(String name, Caller caller) {
        return mayCall.getOrDefault(name, Set.of()).contains(caller);
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
    }

    /** What the call throws, in a transaction that is rolled back. */
    private Optional<Throwable> outcome(Call call, Caller caller) {
        become(caller);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                call.method().invoke(call.service(), Anything.of(call.method().getParameterTypes()));
                return Optional.empty();
            } catch (InvocationTargetException e) {
                return Optional.of(e.getTargetException());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private void become(Caller caller) {
        if (caller == Caller.ANONYMOUS) {
            SecurityContextHolder.clearContext();
            SecurityContextHolder.getContext()
                    .setAuthentication(new AnonymousAuthenticationToken(
                            "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        } else {
            readyAccounts.signIn(Objects.requireNonNull(accounts.get(caller)));
        }
    }

    /** Whether a view opens, and the frame it stands in. */
    private static boolean opens(Class<?> view, boolean framed, Caller caller) {
        AccessAnnotationChecker doorkeeper = new AccessAnnotationChecker();
        return Stream.concat(Stream.of(view), framed ? annotated(Layout.class) : Stream.empty())
                .allMatch(part -> doorkeeper.hasAccess(
                        part, caller == Caller.ANONYMOUS ? null : caller::name, role -> role.equals(caller.name())));
    }

    /** Whether the filters let somebody through to a page without a view. */
    private boolean opens(String pattern, Caller caller) {
        become(caller);
        return doors.isAllowed(
                "",
                pattern.replaceAll("\\{.*?}", "x"),
                "GET",
                SecurityContextHolder.getContext().getAuthentication());
    }

    private Stream<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("kz.pana"))
                .flatMap(RefusalsTest::calls);
    }

    private static Stream<Call> calls(Object service) {
        Class<?> type = AopUtils.getTargetClass(service);
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .toList();
        return methods.stream().map(method -> {
            boolean overloaded = methods.stream()
                            .filter(other -> other.getName().equals(method.getName()))
                            .count()
                    > 1;
            String parameters = String.join(
                    ",",
                    Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList());
            String name = type.getSimpleName() + "." + method.getName() + (overloaded ? "(" + parameters + ")" : "");
            return new Call(name, service, method);
        });
    }

    private Stream<Address> addresses() {
        Stream<Address> views = annotated(Route.class).flatMap(view -> {
            Route route = view.getAnnotation(Route.class);
            Stream<Address> aliases = Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                    .map(alias -> address(alias.value(), view, alias.autoLayout()));
            return Stream.concat(Stream.of(address(route.value(), view, route.autoLayout())), aliases);
        });
        Stream<Address> pages = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("kz.pana"))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                .map(pattern -> new Address(pattern, caller -> opens(pattern, caller)));
        return Stream.concat(views, pages);
    }

    private static Address address(String route, Class<?> view, boolean framed) {
        return new Address("/app/" + route, caller -> opens(view, framed, caller));
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .map(type -> type.reflect());
    }

    private static Map<String, Set<Caller>> read() {
        try {
            Map<String, Set<Caller>> list = new TreeMap<>();
            for (String line : Files.readAllLines(LIST)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    list.put(words[0], callers(Arrays.copyOfRange(words, 1, words.length)));
                }
            }
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Caller> callers(String[] words) {
        Set<Caller> callers = EnumSet.noneOf(Caller.class);
        for (String word : words) {
            switch (word) {
                case "anyone" -> callers.addAll(EnumSet.allOf(Caller.class));
                case "signed-in" -> callers.addAll(EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS)));
                default -> callers.add(Caller.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return callers;
    }
}
