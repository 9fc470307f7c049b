package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One word means one thing, and an ending says what a type does: docs/glossary.md. */
class NamesTest {

    /** They say nothing, or what another ending says: Notifications tells, Status is where a thing stands. */
    private static final Pattern BANNED =
            Pattern.compile("(?i:.*(Impl|Manager|Utils?|Helper|Dto))|.*(News|Standing|Parts|Touched)|Ready[A-Z].*");

    @Test
    void namesSayWhatAThingIs() {
        assertThat(banned(types())).isEmpty();
    }

    @Test
    void oneNameMeansOneThing() {
        assertThat(shared(types())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kz.pana.place.PlaceManager",
                "kz.pana.place.PlaceDto",
                "kz.pana.place.PlaceServiceImpl",
                "kz.pana.visit.VisitNews",
                "kz.pana.place.Standing",
                "kz.pana.visit.ui.VisitParts",
                "kz.pana.identity.ReadyAccounts",
                "kz.pana.place.PlaceTouched",
            })
    void aBannedEndingIsFound(String name) {
        assertThat(banned(List.of(name))).containsExactly(name);
    }

    @Test
    void aNameThatIsUsedTwiceIsFound() {
        assertThat(shared(List.of("kz.pana.place.Question", "kz.pana.course.content.Question", "kz.pana.place.Place")))
                .containsOnlyKeys("Question");
        assertThat(shared(List.of("kz.pana.kernel.package-info", "kz.pana.geo.package-info")))
                .isEmpty();
    }

    private static List<String> types() {
        return House.CLASSES.stream()
                .filter(type -> type.isTopLevelClass())
                .map(type -> type.getName())
                .toList();
    }

    private static List<String> banned(Collection<String> types) {
        return types.stream()
                .filter(type -> BANNED.matcher(simple(type)).matches())
                .toList();
    }

    /** The types of each name that more than one of them has. */
    private static Map<String, TreeSet<String>> shared(Collection<String> types) {
        Map<String, TreeSet<String>> named = types.stream()
                .filter(type -> !type.endsWith(".package-info"))
                .collect(Collectors.groupingBy(NamesTest::simple, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        named.values().removeIf(same -> same.size() == 1);
        return named;
    }

    private static String simple(String type) {
        return Stream.of(type.split("\\.")).reduce((former, last) -> last).orElseThrow();
    }
}
