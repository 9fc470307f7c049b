package kz.pana.visit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.place.status.NextActor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a volunteer checks at a place; read once from the content that PANA ships with. */
public final class Checklist {

    private static final String FILE = "/content/visit/checklist.yaml";
    private static final List<ChecklistItem> ITEMS = read("items");
    private static final List<ChecklistItem> RECOVERY = read("recovery");
    private static final List<ChecklistItem> RETIRED = read("retired");

    private Checklist() {}

    /** In the order in which they are asked. */
    public static List<ChecklistItem> items() {
        return ITEMS;
    }

    /** What is asked, and after it what was asked once: the answers of old reports. */
    public static List<ChecklistItem> itemsOfOldAndNew() {
        return Stream.concat(ITEMS.stream(), RETIRED.stream()).toList();
    }

    /**
     * @throws NotFound if there is no such item
     */
    public static ChecklistItem item(String id) {
        return Stream.concat(itemsOfOldAndNew().stream(), RECOVERY.stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a place cannot be without. */
    public static List<ChecklistItem> essentials() {
        return ITEMS.stream().filter(ChecklistItem::isEssential).toList();
    }

    /** What is asked on a visit of that kind. */
    public static List<ChecklistItem> items(VisitKind kind) {
        return switch (kind) {
            case ONBOARDING, YEARLY, AFTER_REPORT, AFTER_CHANGE -> ITEMS;
            case SIGN_RECOVERY -> RECOVERY;
            case DRILL -> List.of();
        };
    }

    /** What is asked on it while these are the answers so far. */
    public static List<ChecklistItem> asked(VisitKind kind, Map<String, Finding> findings) {
        return items(kind).stream()
                .filter(item -> item.onlyIfWell()
                        .map(findings::get)
                        .filter(other -> !other.ok())
                        .isEmpty())
                .toList();
    }

    /**
     * What a report tells of: what was answered, also of what is no longer asked, and what was left open. What it is silent
     * about although an answer is needed now was not asked when it was written.
     */
    public static List<ChecklistItem> told(VisitKind kind, Map<String, Finding> findings, boolean handedIn) {
        Stream<ChecklistItem> open = asked(kind, findings).stream()
                .filter(item -> !handedIn || !item.required() || findings.containsKey(item.id()));
        return Stream.concat(open, RETIRED.stream().filter(item -> findings.containsKey(item.id())))
                .toList();
    }

    /** Whether it was asked once and is no longer. */
    public static boolean isRetired(String id) {
        return RETIRED.stream().anyMatch(item -> item.id().equals(id));
    }

    /** Whether the place has all that it cannot be without; what else is a problem is noted and stops nothing. */
    public static boolean isGood(VisitKind kind, Map<String, Finding> findings) {
        return essentials().stream()
                .filter(item -> kind.hasChecklist())
                .map(item -> findings.get(item.id()))
                .allMatch(finding -> finding != null && finding.ok());
    }

    /** Whether the sign does not hang, or cannot be seen or read. */
    public static boolean isSignProblem(VisitKind kind, Map<String, Finding> findings) {
        return signFinding(kind, findings).filter(finding -> !finding.ok()).isPresent();
    }

    /** What was found of the sign; empty where it was not looked at. */
    public static Optional<Finding> signFinding(VisitKind kind, Map<String, Finding> findings) {
        return kind.signItem().map(findings::get);
    }

    private static List<ChecklistItem> read(String list) {
        try (InputStream in = Objects.requireNonNull(Checklist.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return ((List<?>) Objects.requireNonNull(file.get(list)))
                    .stream().map(Map.class::cast).map(Checklist::item).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChecklistItem item(Map<?, ?> item) {
        return new ChecklistItem(
                string(item, "id"),
                isMarked(item, "required"),
                Optional.ofNullable((String) item.get("essential")).map(NextActor::valueOf),
                Optional.ofNullable((String) item.get("only-if-well")),
                isMarked(item, "coordinator-only"),
                isMarked(item, "of-the-application"),
                isMarked(item, "step-free"),
                text((Map<?, ?>) Objects.requireNonNull(item.get("text"))),
                Optional.ofNullable((Map<?, ?>) item.get("hint")).map(Checklist::text),
                Optional.ofNullable((Map<?, ?>) item.get("onboarding")).map(Checklist::text));
    }

    private static boolean isMarked(Map<?, ?> item, String mark) {
        return Boolean.TRUE.equals(item.get(mark));
    }

    private static LocalizedText text(Map<?, ?> text) {
        return new LocalizedText(string(text, "kk"), string(text, "ru"), string(text, "en"));
    }

    private static String string(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }
}
