package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.paper.Print;
import kz.pana.sign.InventoryFilter.InventoryState;
import kz.pana.sign.sheet.SignSize;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What coordinators know of the signs of their regions, what they say of them, and many printed at once. */
@PanaTest
class SignInventoryTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    SignInventory inventory;

    @Autowired
    SignBatch batch;

    @Autowired
    PlaceSigns signs;

    @Autowired
    Signs all;

    @Autowired
    JdbcClient database;

    private VisitFixture scene;

    @BeforeEach
    void aShopInOnboarding() {
        scene = VisitFixture.in(portal);
    }

    @Test
    void aSignIsListedFromItsIssueWithItsPhotoAndWhoHungIt() {
        scene.planned();
        assertThat(row().state()).isEqualTo(SignState.ISSUED);
        assertThat(row().photographedAt()).isNull();

        VisitFixture hung = VisitFixture.in(portal);
        hung.reported();
        InventoryRow row = found(hung, hung.serial());
        assertThat(row.state()).isEqualTo(SignState.INSTALLED);
        assertThat(row.photographedAt()).isNotNull();
        assertThat(row.hungBy()).isNotBlank();
        assertThat(row.place()).isEqualTo(hung.place);
        assertThat(cast.as(hung.coordinator, () -> inventory.photo(row.serial())))
                .isNotEmpty();
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> inventory.photo(row.serial())))
                .isInstanceOf(NotFound.class);
        assertThat(cast.as(elsewhere, () -> inventory.list(search(hung.serial()), 0, 5)))
                .isEmpty();
    }

    @Test
    void aSignIsFoundByItsNumberAsTypedByItsPlaceAndByItsState() {
        scene.planned();
        String plain = scene.serial().replace("-", "").toLowerCase(java.util.Locale.ROOT);
        assertThat(serials(search(plain))).containsExactly(scene.serial());
        assertThat(serials(search("мерей абай 52"))).contains(scene.serial());
        assertThat(serials(filter(InventoryState.ISSUED, scene.serial()))).containsExactly(scene.serial());
        assertThat(serials(filter(InventoryState.VOID, scene.serial()))).isEmpty();
        assertThat(serials(new InventoryFilter(InventoryState.ALL, "almaty", scene.serial())))
                .containsExactly(scene.serial());
        assertThat(serials(new InventoryFilter(InventoryState.ALL, "talgar", scene.serial())))
                .isEmpty();
        assertThat(cast.as(scene.coordinator, () -> inventory.counts(search(scene.serial()))))
                .containsOnlyKeys(SignState.ISSUED)
                .containsValue(1);
        assertThat(cast.as(scene.coordinator, () -> inventory.counts(filter(InventoryState.ALL, "")))
                        .get(SignState.ISSUED))
                .isPositive();
        assertThat(cast.as(scene.coordinator, inventory::towns)).isNotEmpty();
    }

    /** What is searched and what is read page by page is the same list. */
    @Test
    void pagesFollowOneAnother() {
        scene.planned();
        VisitFixture.in(portal).planned();
        InventoryFilter issued = filter(InventoryState.ISSUED, "");
        List<InventoryRow> both = cast.as(scene.coordinator, () -> inventory.list(issued, 0, 2));
        assertThat(cast.as(scene.coordinator, () -> inventory.list(issued, 0, 1)))
                .containsExactly(both.getFirst());
        assertThat(cast.as(scene.coordinator, () -> inventory.list(issued, 1, 1)))
                .containsExactly(both.getLast());
    }

    @Test
    void whatIsGoneIsSaidBroughtBackAndPrintedAnew() {
        scene.published();
        Serial old = new Serial(scene.serial());
        cast.as(scene.coordinator, () -> signs.missing(scene.place, old, "Есікте жоқ"));
        assertThat(found(scene, old.value()).state()).isEqualTo(SignState.MISSING);
        Serial made = cast.as(scene.coordinator, () -> signs.issue(scene.place));

        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> signs.recovered(scene.place, old, "Әкелді")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> signs.recovered(scene.place, made, "Әкелді")))
                .as("it never hung")
                .isInstanceOf(Refused.class);
        cast.as(scene.coordinator, () -> signs.recovered(scene.place, old, "Көршісі әкелді"));
        assertThat(found(scene, old.value()).state()).isEqualTo(SignState.RECOVERED);
        assertThat(found(scene, made.value()).state()).isEqualTo(SignState.ISSUED);
        assertThat(all.of(scene.place))
                .hasValueSatisfying(sign -> assertThat(sign.serial()).isEqualTo(made));

        cast.as(scene.coordinator, () -> signs.replace(scene.place, made, "Атауы қате"));
        assertThat(found(scene, made.value()).state()).isEqualTo(SignState.VOID);
    }

    @Test
    void whoTookWhichListIsInTheTrail() {
        scene.planned();
        List<InventoryRow> taken = new ArrayList<>();
        InventoryFilter filter = filter(InventoryState.ISSUED, scene.serial());
        cast.as(scene.coordinator, () -> inventory.export(filter, taken::add));

        assertThat(taken).extracting(row -> row.serial().value()).containsExactly(scene.serial());
        assertThat(database.sql(
                                "select to_state from trail_entry where subject = 'sign-export' and who = ? and why = ?")
                        .params(scene.coordinator.value(), scene.serial())
                        .query(String.class)
                        .single())
                .isEqualTo("ISSUED");
        List<InventoryRow> every = new ArrayList<>();
        cast.as(scene.coordinator, () -> inventory.export(filter(InventoryState.ISSUED, ""), every::add));
        assertThat(every).contains(taken.getFirst());
    }

    @Test
    void manyAreOneFileWithAListToTick() {
        scene.planned();
        VisitFixture other = VisitFixture.in(portal);
        other.planned();
        Print print =
                new Print(cast.as(scene.coordinator, () -> batch.draw(search("Мерей"), SignSize.STICKER, Language.RU)));

        assertThat(print.text())
                .contains("Знаки: ", "Отмечайте, что повешено", scene.serial(), other.serial(), "Сенің панаң");
        Float list = print.read(document -> document.getPage(0).getCropBox().getHeight());
        assertThat(list).as("the list is A4").isBetween(841f, 842f);
        Float sign = print.read(document ->
                document.getPage(document.getNumberOfPages() - 1).getTrimBox().getWidth());
        assertThat(sign).as("the signs are as wide as a sticker").isBetween(283f, 284f);
    }

    @Test
    void whatMayNotHangIsLeftOutAndSaid() {
        scene.planned();
        String old = scene.serial();
        cast.as(scene.coordinator, () -> signs.replace(scene.place, new Serial(old), "Атауы қате"));
        InventoryFilter both = search("Мерей");
        String text =
                new Print(cast.as(scene.coordinator, () -> batch.draw(both, SignSize.COUNTER, Language.RU))).text();
        assertThat(text).contains(scene.serial(), old, "Недейств");

        InventoryFilter gone = filter(InventoryState.VOID, old);
        assertThat(cast.as(scene.coordinator, () -> batch.mayDraw(gone))).isPresent();
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> batch.draw(gone, SignSize.DOOR_A5, Language.KK)))
                .isInstanceOf(Refused.class)
                .hasMessage("sign.refused.batch-empty");
    }

    private InventoryRow row() {
        return found(scene, scene.serial());
    }

    private InventoryRow found(VisitFixture whose, String serial) {
        return cast.as(whose.coordinator, () -> inventory.list(search(serial), 0, 5)).stream()
                .filter(row -> row.serial().value().equals(serial))
                .findFirst()
                .orElseThrow();
    }

    private List<String> serials(InventoryFilter filter) {
        return cast.as(scene.coordinator, () -> inventory.list(filter, 0, 200)).stream()
                .map(row -> row.serial().value())
                .toList();
    }

    private static InventoryFilter search(String typed) {
        return filter(InventoryState.ALL, typed);
    }

    private static InventoryFilter filter(InventoryState state, String typed) {
        return new InventoryFilter(state, "", typed);
    }
}
