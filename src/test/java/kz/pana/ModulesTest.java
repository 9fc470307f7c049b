package kz.pana;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.ApplicationModule;
import org.springframework.transaction.event.TransactionalEventListener;

/** The borders between the modules hold, and the picture of them in the docs is true. */
class ModulesTest {

    private static final Path PICTURE = Path.of("docs", "modules.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** What each module uses directly. */
    private final Map<String, Set<String>> uses = uses();

    @Test
    void everyModuleKeepsItsBorders() {
        House.MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(uses.keySet())
                .allSatisfy(module -> assertThat(House.CLASSES
                                .getPackage("kz.pana." + module)
                                .getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())
                        .as(module)
                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void thePictureInTheDocsIsTrue() throws IOException {
        String picture = picture();
        if (System.getProperty("pana.write-docs") != null) {
            Files.writeString(PICTURE, picture);
        }
        assertThat(Files.exists(PICTURE) ? Files.readString(PICTURE) : "")
                .as(
                        "docs/modules.md is not what the code says; renew it: mvn test -Dtest=ModulesTest -Dpana.write-docs")
                .isEqualTo(picture);
    }

    private String picture() {
        List<String> modules = uses.keySet().stream()
                .sorted(Comparator.comparing((String module) -> below(module).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        String arrows = modules.stream()
                .flatMap(from -> drawn(from).stream().map(to -> "    %s --> %s\n".formatted(from, to)))
                .collect(joining());
        String rows = modules.stream()
                .map(module -> "| `%s` | %s | %s |\n"
                        .formatted(module, sentence(module), String.join(", ", uses.getOrDefault(module, Set.of()))))
                .collect(joining());
        return """
                # Modules
                `ModulesTest` writes this page from the code and fails when it is out of date. To renew it: \
                `mvn test -Dtest=ModulesTest -Dpana.write-docs`.

                An arrow means «uses». Where a path of arrows already says so, the direct arrow is left out; the table has all.

                ```mermaid
                flowchart TD
                %s```

                | module | what it is | uses |
                | --- | --- | --- |
                %s
                ## Events
                Who registers one is on the left, who listens on the right: within the transaction, or after its commit where it says \
                so ([004](decisions/004-events-in-one-transaction.md)).

                | event | registered by | heard by |
                | --- | --- | --- |
                %s""".formatted(arrows, rows, events());
    }

    private static String events() {
        Map<String, Set<String>> heard = new TreeMap<>();
        Map<String, Set<String>> made = new TreeMap<>();
        for (JavaMethod listener : House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventListener.class)
                        || method.isAnnotatedWith(TransactionalEventListener.class))
                .toList()) {
            for (JavaClass event : listener.getRawParameterTypes()) {
                if (!event.getPackageName().startsWith("kz.pana")) {
                    continue;
                }
                boolean after = listener.isAnnotatedWith(TransactionalEventListener.class);
                heard.computeIfAbsent(named(event), name -> new TreeSet<>())
                        .add(named(listener.getOwner()) + (after ? ", after the commit" : ""));
                Stream.concat(Stream.of(event), event.getAllSubclasses().stream())
                        .flatMap(type -> type.getConstructorCallsToSelf().stream())
                        .map(call -> call.getOriginOwner())
                        .filter(origin -> !origin.isEquivalentTo(event.reflect()))
                        .forEach(origin -> made.computeIfAbsent(named(event), name -> new TreeSet<>())
                                .add(named(origin)));
            }
        }
        return heard.entrySet().stream()
                .map(event -> "| %s | %s | %s |\n"
                        .formatted(
                                event.getKey(),
                                String.join(" · ", made.getOrDefault(event.getKey(), Set.of())),
                                String.join(" · ", event.getValue())))
                .collect(joining());
    }

    private static String named(JavaClass type) {
        return "`%s`".formatted(type.getName().replace("kz.pana.", "").replaceAll("\\$.*", ""));
    }

    private Set<String> drawn(String from) {
        Set<String> direct = uses.getOrDefault(from, Set.of());
        return direct.stream()
                .filter(to -> direct.stream().noneMatch(other -> below(other).contains(to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that a module uses, directly or not. */
    private Set<String> below(String module) {
        Set<String> below = new TreeSet<>();
        for (String used : uses.getOrDefault(module, Set.of())) {
            if (below.add(used)) {
                below.addAll(below(used));
            }
        }
        return below;
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        House.MODULES.stream()
                .filter(module -> !module.isRootModule())
                .forEach(module -> uses.put(
                        House.name(module),
                        module.getDirectDependencies(House.MODULES)
                                .uniqueModules()
                                .map(House::name)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return uses;
    }

    /** The sentence its package-info says about a module. */
    private static String sentence(String module) {
        try {
            Matcher comment = SENTENCE.matcher(Files.readString(
                    House.SOURCES.resolve("kz/pana").resolve(module).resolve("package-info.java")));
            return comment.find()
                    ? comment.group(1)
                            .replaceAll("\\s+(\\*\\s+)?", " ")
                            .replaceAll("\\{@code (.*?)}", "`$1`")
                            .strip()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
