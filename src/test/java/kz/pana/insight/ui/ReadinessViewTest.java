package kz.pana.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.Role;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.team.TeamDemo;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.list.CsvLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator looks where people are lacking. */
@PanaTest
class ReadinessViewTest extends ViewTest {

    /** Regions of which no other test says that they have no coordinator. */
    private static final List<String> REGIONS =
            List.of("KZ-47", "KZ-39", "KZ-62", "KZ-27", "KZ-23", "KZ-35", "KZ-63", "KZ-33");

    @Autowired
    TeamDemo certificates;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Territory territory;

    @Autowired
    JdbcClient database;

    RegionCode here;
    RegionCode there;
    RegionCode empty;
    PlaceId lacking;

    /** Places of other tests would be counted too. */
    @BeforeEach
    void aCoordinatorComes() {
        List<RegionCode> quiet = REGIONS.stream()
                .map(RegionCode::new)
                .filter(region -> places.running(Set.of(region)).isEmpty())
                .toList();
        here = quiet.get(0);
        there = quiet.get(1);
        empty = quiet.get(2);
        PlaceId ready = place(here, "Готовая");
        certificates.certify(cast.somebody(Role.STAFF), ready);
        certificates.certify(cast.somebody(Role.STAFF), ready);
        lacking = place(here, "Пустая");
        certificates.certify(cast.somebody(Role.STAFF), place(there, "Неполная"));
        signIn(cast.coordinator(here, there));
        UI.getCurrent().setLocale(kz.pana.kernel.Language.RU.locale());
    }

    @AfterEach
    void placesEnd() {
        database.sql("update place set validity = 'CLOSED', published = false where region in (?, ?)")
                .params(here.value(), there.value())
                .update();
    }

    @Test
    void regionsHaveAPictureATableAndALegend() {
        open(InsightNavigation.readiness());
        assertThat($(Svg.class).all())
                .as("four in the legend, one for each region")
                .hasSize(6);
        assertThat(words())
                .contains(region(here), region(there), say("training.readiness.ONE_SHORT"))
                .contains(say("training.readiness.enough-of", 1, 2));
    }

    @Test
    void theListLeadsToThePlaceOnTheDesk() {
        open(InsightNavigation.readiness());
        assertThat(words()).contains("Пустая", "Неполная").doesNotContain("Готовая");
        assertThat($(Anchor.class).withText("Пустая").single().getHref()).isEqualTo("desk/" + lacking);
    }

    @Test
    void theListIsFilteredByRegionAndByWhatIsLacking() {
        open(Map.of("region", here.slug()));
        assertThat(words()).contains("Пустая").doesNotContain("Неполная");
        open(Map.of("region", here.slug(), "show", "ending"));
        assertThat(words()).doesNotContain("Пустая").contains(say("training.readiness.empty.ENDING"));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("desk/readiness?region=" + here.slug() + "&show=lacking");
    }

    @Test
    void placesWithUncoveredHoursAreListedNightsFirst() {
        PlaceId evening = place(here, "Вечерняя");
        uncovered(evening, 5000, "D Su 10:00-18:00");
        PlaceId night = place(here, "Ночная");
        uncovered(night, 480, "N Mo,Tu,We,Th,Fr 22:00-08:00");
        open(Map.of("region", here.slug(), "show", "uncovered"));

        assertThat(words())
                .contains(say("team.cover.title") + " Ночью: Пн–Пт 22:00–08:00", "Вс 10:00–18:00")
                .doesNotContain("Пустая");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.matches("desk/[0-9a-f-]{36}"))
                .containsExactly("desk/" + night, "desk/" + evening);
        assertThat(download("training.readiness.places-file"))
                .contains(say("training.readiness.uncovered"), "Ночью: Пн–Пт 22:00–08:00");
    }

    @Test
    void theFilesHoldWhatIsShown() {
        open(Map.of("region", here.slug()));
        assertThat(download("training.readiness.places-file"))
                .startsWith("\uFEFF" + say("training.readiness.region") + ";")
                .contains("Пустая", say("training.readiness.SHORT"))
                .doesNotContain("Готовая", "Неполная");
        assertThat(download("training.readiness.board-file"))
                .contains(region(here) + ";" + say("training.readiness.whole-region") + ";2;1;0;0;1;2;0");
    }

    @Test
    void whereThereIsNoPlaceTheViewSaysSo() {
        signIn(cast.coordinator(empty));
        open(InsightNavigation.readiness());
        assertThat(words()).contains(say("training.readiness.empty"));
    }

    private void uncovered(PlaceId place, int minutes, String hours) {
        database.sql("insert into team_cover (place_id, version, open_minutes, uncovered_minutes, uncovered, look_at)"
                        + " values (?, 0, 10080, ?, ?, timestamp with time zone '2090-01-01 00:00:00+00')")
                .params(place.value(), minutes, hours)
                .update();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(InsightNavigation.readiness(), QueryParameters.simple(parameters));
    }

    private String download(String key) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(CsvLink.class).withText(say(key)).single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private String region(RegionCode code) {
        return territory.known(code).name().ru();
    }

    private PlaceId place(RegionCode region, String name) {
        Town town = territory.towns(region).getFirst();
        var code = new PublishedPlaceRows(database, cast)
                .publish(
                        region.value(),
                        town.slug(),
                        name,
                        town.centre().latitude(),
                        town.centre().longitude());
        return places.byCode(code).orElseThrow().id();
    }
}
