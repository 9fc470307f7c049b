package kz.pana.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"places", "join/a1B-_c", "places/1f0c/apply", "desk?filter=waiting"})
    void leadsToPathsOfTheBackOffice(String path) {
        assertThat(ReturnPath.isPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/places",
                "//evil.example",
                "https://evil.example",
                "https:evil.example",
                "\\\\evil.example",
                "places/../../evil",
                "places//evil.example",
                "javascript:alert(1)",
                "places\r\nLocation: x"
            })
    void leadsNowhereElse(String path) {
        assertThat(ReturnPath.isPath(path)).isFalse();
    }
}
