package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.status.Outstanding;
import kz.pana.territory.Territory;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import org.junit.jupiter.api.Test;

/**
 * Whatever the code says has words. A key in the code is a string that begins with the name of a module or a bundle and a dot; one that
 * names a family of keys ({@code "place.missing." + …}, or {@code place.reject} for {@code place.reject.title}) needs at
 * least one of them. That the three languages have the same keys is checked in {@code TextsTest}.
 */
class WordsTest {

    private static final List<Path> SPOKEN_IN = List.of(House.SOURCES, Path.of("src/main/jte"));
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(css|csv|geojson|html|js|json|jte|md|pdf|pem|png|svg|txt|webp|xlsx|yaml)");

    private static final String ANNOUNCED = ".+\\.later\\.[a-z-]+";

    private static final Set<String> KEYS = new Texts().keys(Language.KK);

    @Test
    void everyKeyInTheCodeHasWords() {
        assertThat(spoken().filter(key -> !isKnown(key))).isEmpty();
    }

    @Test
    void everyTextIsSpoken() {
        Set<String> spoken = spoken().collect(Collectors.toSet());
        Set<String> values = enumKeys();
        assertThat(new TreeSet<>(KEYS))
                .filteredOn(key -> spoken.stream().noneMatch(said -> speaks(said, key)))
                .filteredOn(key -> !values.contains(key))
                .isEmpty();
    }

    @Test
    void everyNamedValueHasItsName() {
        assertThat(enumKeys())
                .isNotEmpty()
                .filteredOn(key -> !KEYS.contains(key))
                .isEmpty();
    }

    /** What waits for its eight seconds may fail, and then its announcement would be a lie. */
    @Test
    void whatIsAnnouncedCanBeSaidNotToBeDone() {
        assertThat(KEYS)
                .filteredOn(key -> key.matches(ANNOUNCED))
                .isNotEmpty()
                .allMatch(key -> KEYS.contains(key + ".not-done"));
    }

    /** So nothing that waits is announced as done: «will no longer be …», and not «is no longer …». */
    @Test
    void whateverMayNotBeDoneIsAnnouncedForLater() {
        assertThat(KEYS)
                .filteredOn(key -> key.endsWith(".not-done") && !key.equals("shell.not-done"))
                .isNotEmpty()
                .allMatch(key -> key.replace(".not-done", "").matches(ANNOUNCED));
    }

    @Test
    void everyViewHasATitle() {
        assertThat(House.CLASSES)
                .filteredOn(type -> type.isAnnotatedWith(Route.class))
                .filteredOn(type -> !type.isAssignableTo(HasDynamicTitle.class))
                .filteredOn(type -> type.tryGetAnnotationOfType(PageTitle.class)
                        .filter(title -> KEYS.contains(title.value()))
                        .isEmpty())
                .isEmpty();
    }

    @Test
    void everyMissingAnswerIsAskedForInWords() {
        assertThat(ApplicationAnswers.NONE.problems(new Territory()))
                .map(problem -> problem.words().key())
                .filteredOn(key -> !KEYS.contains(key))
                .isEmpty();
    }

    /** Whoever adds something that a place can lack names it here: the trail says it from its name alone. */
    @Test
    void whateverAPlaceCanLackHasItsWords() {
        assertThat(House.CLASSES)
                .filteredOn(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Outstanding.class)))
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> !name.endsWith("Test"))
                .containsExactlyInAnyOrder(
                        "AgreementRequirement",
                        "EndForewarning",
                        "OutstandingConverter",
                        "OwnerRequirement",
                        "Place",
                        "Publications",
                        "ShiftForewarning",
                        "ShiftRequirement",
                        "SignRequirement",
                        "TrainingRequirement",
                        "VisitRequirement");
        Stream<String> essentials =
                Checklist.items().stream().filter(ChecklistItem::isEssential).map(ChecklistItem::id);
        assertThat(KEYS)
                .containsAll(Stream.concat(
                                Stream.of(
                                        "agreement",
                                        "assessment",
                                        "change",
                                        "owner",
                                        "shifts",
                                        "sign",
                                        "training",
                                        "visit"),
                                Stream.concat(Stream.of("again", "people"), essentials)
                                        .map(part -> "visit." + part))
                        .map(requirement -> "desk.trail.lacks." + requirement)
                        .toList())
                .containsAll(Checklist.items().stream()
                        .filter(ChecklistItem::isEssential)
                        .map(item -> "visit.lacking." + item.id())
                        .toList())
                .contains(
                        "place.outstanding.agreement",
                        "place.outstanding.assessment",
                        "place.outstanding.owner-blocked",
                        "training.outstanding");
        assertThat(Stream.of(
                                "none",
                                "not-installed",
                                "not-seen",
                                "issued-unplanned",
                                "issued-unassigned",
                                "issued-reported",
                                "hangs-unplanned",
                                "hangs-unassigned",
                                "hangs-unreported",
                                "hangs-returned")
                        .map(stage -> "sign.outstanding." + stage))
                .allMatch(KEYS::contains);
    }

    private boolean isKnown(String said) {
        return KEYS.stream().anyMatch(key -> speaks(said, key));
    }

    private static boolean speaks(String said, String key) {
        return said.endsWith(".") ? key.startsWith(said) : key.equals(said) || key.startsWith(said + ".");
    }

    private static Stream<String> spoken() {
        Stream<String> modules = House.MODULES.stream().map(House::name);
        Stream<String> bundles = KEYS.stream().map(key -> key.replaceAll("\\..*", ""));
        String first = Stream.concat(modules, bundles).distinct().collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9_.-]*)\"".formatted(first));
        return SPOKEN_IN.stream()
                .filter(Files::exists)
                .flatMap(WordsTest::lines)
                .flatMap(line -> literal.matcher(line).results())
                .map(found -> found.group(1))
                .filter(key -> !FILE_NAME.matcher(key).matches())
                .distinct();
    }

    private static Stream<String> lines(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> read(file).lines())
                    // What moved, in the trail, is named alike and is not said.
                    .filter(line -> !line.strip().startsWith("*") && !line.contains("subject()"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of all values of all enums that have a {@code key()}. */
    private static Set<String> enumKeys() {
        return House.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.tryGetMethod("key").isPresent())
                .flatMap(WordsTest::keysOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keysOf(JavaClass type) {
        try {
            Class<?> values = type.reflect();
            Method key = values.getDeclaredMethod("key");
            key.setAccessible(true);
            Set<String> keys = new TreeSet<>();
            for (Object value : values.getEnumConstants()) {
                keys.add(String.valueOf(key.invoke(value)));
            }
            return keys.stream();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
