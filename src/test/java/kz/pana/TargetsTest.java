package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is told of something finds a page behind it. */
@PanaTest
class TargetsTest {

    @Autowired
    private List<TargetAddresses> modules;

    @Test
    void everyTargetIsThePageOfOneModule() {
        List<Pattern> routes = routes();
        assertThat(targets()).hasSizeGreaterThan(15).allSatisfy(target -> {
            List<String> addresses = modules.stream()
                    .map(module -> module.of(target))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(addresses).as(target.toString()).hasSize(1);
            assertThat(routes)
                    .as(target + " at " + addresses)
                    .anyMatch(route -> route.matcher(addresses.getFirst()).matches());
        });
    }

    private static List<Pattern> routes() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getAnnotationOfType(Route.class).value())
                .map(route -> route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"))
                .map(Pattern::compile)
                .toList();
    }

    private static List<Target> targets() {
        return House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Target.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .flatMap(TargetsTest::samples)
                .map(Target.class::cast)
                .toList();
    }

    private static Stream<?> samples(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        RecordComponent[] parts = type.getRecordComponents();
        if (parts.length == 1 && parts[0].getType().isEnum()) {
            return samples(parts[0].getType()).map(part -> make(type, part));
        }
        return Stream.of(
                make(type, Arrays.stream(parts).map(TargetsTest::sample).toArray()));
    }

    private static Object sample(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        return type == String.class ? "inbox" : samples(type).findFirst().orElseThrow();
    }

    private static Object make(Class<?> type, Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
