package kz.pana.trust;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.data.repository.Repository;

/** Answers for the portal's repositories from memory: what Spring Data writes itself, and each query by its name. */
final class MemoryRepositories {

    private final MemoryTables tables;
    private final Map<String, Function<Object[], @Nullable Object>> queries = new HashMap<>();

    MemoryRepositories(MemoryTables tables) {
        this.tables = tables;
    }

    /** @param query its repository and name: {@code PlaceRepository.ownedBy} */
    void answer(String query, Function<Object[], @Nullable Object> answer) {
        queries.put(query, answer);
    }

    Object of(Class<?> repository) {
        Class<?> entity = Objects.requireNonNull(ResolvableType.forClass(repository)
                .as(Repository.class)
                .getGeneric(0)
                .resolve());
        Map<Method, InvocationHandler> answers = new HashMap<>();
        for (Method method : repository.getMethods()) {
            answers.put(method, handler(repository, entity, method));
        }
        return Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, (proxy, method, arguments) -> {
                    InvocationHandler known = answers.get(method);
                    return known == null
                            ? (method.getName().equals("equals") ? proxy == arguments[0] : repository.hashCode())
                            : known.invoke(proxy, method, arguments);
                });
    }

    private InvocationHandler handler(Class<?> repository, Class<?> entity, Method method) {
        String name = repository.getSimpleName() + "." + method.getName();
        Function<Object[], @Nullable Object> query = queries.get(name);
        if (query != null) {
            return (proxy, called, arguments) -> query.apply(arguments);
        }
        if (method.isDefault() && method.getDeclaringClass() == repository) {
            MethodHandle own = own(repository, method);
            return (proxy, called, arguments) -> own.bindTo(proxy).invokeWithArguments(arguments);
        }
        return (proxy, called, arguments) -> standard(entity, name, called.getName(), arguments);
    }

    private static MethodHandle own(Class<?> repository, Method method) {
        try {
            return MethodHandles.privateLookupIn(repository, MethodHandles.lookup())
                    .unreflectSpecial(method, repository);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object standard(Class<?> entity, String name, String method, Object[] arguments) {
        return switch (method) {
            case "findById" -> tables.find(entity, (UUID) arguments[0]);
            case "existsById" -> tables.find(entity, (UUID) arguments[0]).isPresent();
            case "save", "saveAndFlush" -> tables.save(arguments[0]);
            case "findAll" -> tables.rows(entity).toList();
            case "findAllById" -> all(entity, (Iterable<?>) arguments[0]);
            case "count" -> tables.rows(entity).count();
            case "flush" -> null;
            case "delete" -> {
                tables.delete(arguments[0]);
                yield null;
            }
            default -> throw new AssertionError("Nobody says in memory what " + name + " finds: MemoryQueries");
        };
    }

    private Collection<Object> all(Class<?> entity, Iterable<?> ids) {
        List<Object> found = new ArrayList<>();
        ids.forEach(id -> tables.find(entity, (UUID) id).ifPresent(found::add));
        return found;
    }
}
