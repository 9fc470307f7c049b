package kz.pana.finder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.SomePlaces;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.Language;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NamesFilesTest {

    /** What the largest search file may be. */
    private static final int MOST_BYTES = 8_192;

    private final PublishedPlaces published = mock(PublishedPlaces.class);
    private final NamesFiles files =
            new NamesFiles(published, new Territory(), JsonMapper.builder().build());

    @BeforeEach
    void nothingIsPublished() {
        when(published.now()).thenReturn(new PublicPlaces(List.of()));
    }

    /** The cases that the phone's search has to pass too. */
    static List<String[]> cases() {
        return readCases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatPeopleTypeIsFound(String typed, String first) {
        assertThat(found(typed).findFirst().orElse("-")).isEqualTo(first);
    }

    @Test
    void townsOfOneNameShowTheirRegion() {
        assertThat(found("Ақтоғай"))
                .containsExactly(
                        "Актогай, область Абай", "Актогай, Карагандинская область", "Актогай, Павлодарская область");
    }

    @ParameterizedTest
    @ValueSource(strings = {"мкр Самал-2", "самал 2", "Самал2", "Самал-2 ықшамауданы, 15", "Samal-2 Almaty"})
    void aMicrodistrictThatAnOwnerWroteIsFoundWhileAPlaceIsThere(String typed) {
        assertThat(found(typed)).noneMatch(label -> label.startsWith("Самал-2"));
        when(published.now()).thenReturn(new PublicPlaces(List.of(SomePlaces.on("Самал-2 ықшамауданы", "15"))));
        assertThat(found(typed)).startsWith("Самал-2 ықшамауданы, Алматы");
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsSmallHoweverManyStreetsAreWritten(Language language) {
        when(published.now())
                .thenReturn(new PublicPlaces(IntStream.range(0, 300)
                        .mapToObj(i -> SomePlaces.on("Ақбұлақ-" + i + " ықшамауданы", "1"))
                        .toList()));
        assertThat(files.in(language).size()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void theFileIsMadeAnewOnlyWhenItsNamesChange() {
        CompressedBody before = files.in(Language.KK);
        when(published.now()).thenReturn(new PublicPlaces(List.of(SomePlaces.pharmacy("abcdef", "24/7"))));
        assertThat(files.in(Language.KK)).isSameAs(before);
        when(published.now()).thenReturn(new PublicPlaces(List.of(SomePlaces.on("Самал-2 ықшамауданы", "15"))));
        assertThat(files.in(Language.KK)).isNotSameAs(before);
    }

    private Stream<String> found(String typed) {
        return found(typed, files.file(published.now(), Language.RU));
    }

    static Stream<String> found(String typed, NamesFiles.File file) {
        List<List<Object>> rows = file.rows();
        return KazakhSearch.find(typed, rows, row -> names(row, rows)).stream().map(row -> (String) row.getFirst());
    }

    private static String names(List<Object> row, List<List<Object>> rows) {
        String label = (String) row.getFirst();
        return row.size() > 4
                ? label.substring(0, label.lastIndexOf(", ")) + ", " + row.get(3) + "\n"
                        + names(rows.get((Integer) row.get(4)), rows)
                : label + ", " + row.get(3);
    }

    static List<String[]> readCases() {
        try (InputStream in = Objects.requireNonNull(NamesFilesTest.class.getResourceAsStream("/search.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
