package kz.pana.trust;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.pana.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.mockito.MockMakers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Puts the portal's own classes together as Spring does, without its proxies and its start: a million sequences of acts
 * need them fast. What only tells people, draws or reads for screens is a stand-in that does nothing.
 */
final class Wiring {

    private static final Pattern STANDS_IN = Pattern.compile(".*(Notifications|Letters|Links|KnownDevices|PhoneAccounts"
            + "|Courses|Enrolments|SecretCheck|DeskSearch|Alike|Forewarnings|Neighbourhood|VolunteersNearby|SameHand"
            + "|Addresses|SignSheetDrawing|VolunteerRows|CoverDirectory|TeamReader|Trail)");

    private static final Map<String, Class<?>> NAMED = new ConcurrentHashMap<>();
    private static final LocalizedText SILENCE = new LocalizedText("-", "-", "-");

    private static final List<Class<?>> COMPONENTS = scan();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Function<Class<?>, Object> repositories;

    Wiring(Function<Class<?>, Object> repositories) {
        this.repositories = repositories;
    }

    private static List<Class<?>> scan() {
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("kz.pana").stream()
                        .map(found -> named(Objects.requireNonNull(found.getBeanClassName())))
                        .sorted(Comparator.<Class<?>>comparingInt(type -> OrderUtils.getOrder(type, Integer.MAX_VALUE))
                                .thenComparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    static Class<?> named(String type) {
        return NAMED.computeIfAbsent(type, Wiring::load);
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type, false, Wiring.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type, e);
        }
    }

    /** @param bean what stands for that type wherever it is asked for */
    void provide(Class<?> type, Object bean) {
        beans.put(type, bean);
    }

    <T> T bean(Class<T> type) {
        return type.cast(known(type));
    }

    /** All that is of that type, as a list of it is injected. */
    List<Object> all(Class<?> type) {
        return COMPONENTS.stream()
                .filter(type::isAssignableFrom)
                .map(this::known)
                .toList();
    }

    /** What was made so far. */
    List<Object> made() {
        return List.copyOf(beans.values());
    }

    /** Calls a method of whatever visibility, with beans for its parameters. */
    @Nullable
    Object call(Method method, @Nullable Object on) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments(method.getParameters()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private Object known(Class<?> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = make(type);
            beans.put(type, bean);
        }
        return bean;
    }

    private Object make(Class<?> type) {
        if (Repository.class.isAssignableFrom(type)) {
            return repositories.apply(type);
        }
        if (type.isInterface()) {
            List<Class<?>> known = COMPONENTS.stream()
                    .filter(type::isAssignableFrom)
                    .<Class<?>>map(found -> found)
                    .toList();
            return known.size() == 1 ? known(known.getFirst()) : standIn(type);
        }
        boolean isOurs = AnnotatedElementUtils.hasAnnotation(type, Component.class)
                && !STANDS_IN.matcher(type.getName()).matches();
        return isOurs ? construct(type) : standIn(type);
    }

    /** Does nothing, and says nothing. */
    private static Object standIn(Class<?> type) {
        return standIn(type, LocalizedText.class, SILENCE);
    }

    /** A stand-in that gives one answer whenever one of its type is asked for. */
    static <T> T standIn(Class<T> type, Class<?> asked, Object answer) {
        return Mockito.mock(
                type,
                Mockito.withSettings()
                        .stubOnly()
                        // The usual way would slow down every object that is made.
                        .mockMaker(MockMakers.SUBCLASS)
                        .defaultAnswer(call -> call.getMethod().getReturnType() == asked
                                ? answer
                                : Mockito.RETURNS_DEFAULTS.answer(call)));
    }

    private Object construct(Class<?> type) {
        List<Constructor<?>> constructors = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
        if (constructors.size() > 1) {
            constructors.removeIf(constructor -> !constructor.isAnnotationPresent(Autowired.class));
        }
        Constructor<?> constructor = constructors.getFirst();
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(arguments(constructor.getParameters()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object[] arguments(Parameter[] parameters) {
        return Arrays.stream(parameters).map(this::argument).toArray();
    }

    private Object argument(Parameter parameter) {
        Value value = parameter.getAnnotation(Value.class);
        if (value != null) {
            return setting(value.value(), parameter.getType());
        }
        Type type = parameter.getParameterizedType();
        if (parameter.getType() == List.class && type instanceof ParameterizedType list) {
            return all((Class<?>) list.getActualTypeArguments()[0]);
        }
        return known(parameter.getType());
    }

    /** As where nothing is set. */
    private static Object setting(String placeholder, Class<?> type) {
        String plain = placeholder.replaceAll("[${}]", "");
        String otherwise = plain.contains(":") ? plain.substring(plain.indexOf(':') + 1) : "";
        if (type == Duration.class) {
            return DurationStyle.detectAndParse(otherwise.isEmpty() ? "5s" : otherwise);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(otherwise);
        }
        return otherwise;
    }
}
