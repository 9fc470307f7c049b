package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.AccountId;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk on which more lies than one page holds. */
@PanaTest
class LongQueueTest {

    private static final int MORE = 510;
    private static final String REGION = "KZ-33";
    private static final DeskStage APPROVED = DeskStage.APPROVED;

    @Autowired
    Personas cast;

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcClient database;

    private AccountId coordinator;

    @BeforeEach
    void manyPlaces() {
        coordinator = cast.coordinator(new RegionCode(REGION));
        PlaceCode one = new PublishedPlaceRows(database, cast).publish(REGION, "taldykorgan", "Кезек", 45.01, 78.37);
        database.sql("update place set published = false where code = ?")
                .param(one.value())
                .update();
        for (int i = 0; i < MORE; i++) {
            database.sql("""
                            insert into place (id, version, code, owner_id, business_id, begun_at, name_kk,
                                name_ru, category, region, town, street, house, door, latitude, longitude, hours, phone,
                                step_free, quiet_room, phone_to_use, language_tags, single_handed, application,
                                application_at, validity, validity_at, agreement_version, agreement_name, agreement_at,
                                approved_by, visited_by, visited_at, published, outstanding, demo)
                            select cast(? as uuid), 0, ?, owner_id, business_id, begun_at, name_kk, name_ru,
                                category, region, town, street, house, door, latitude, longitude, hours, phone,
                                step_free, quiet_room, phone_to_use, language_tags, single_handed, application,
                                application_at, validity, validity_at, agreement_version, agreement_name, agreement_at,
                                approved_by, visited_by, visited_at, published, outstanding, demo
                            from place where code = ?""")
                    .params(UUID.randomUUID(), PlaceCode.create().value(), one.value())
                    .update();
        }
    }

    @AfterEach
    void clear() {
        database.sql("delete from place where region = ? and name_ru = 'Кезек'")
                .param(REGION)
                .update();
    }

    @Test
    void aSearchLeavesAPlaceOpenThatStandsFarDownTheQueue() {
        List<PlaceId> queue = cast.as(coordinator, () -> desk.ids(APPROVED, ""));
        assertThat(queue).hasSizeGreaterThan(MORE);
        for (String search : List.of("", "Кезек")) {
            assertThat(cast.as(coordinator, () -> desk.contains(APPROVED, search, queue.getLast())))
                    .as("«%s»", search)
                    .isTrue();
            assertThat(cast.as(coordinator, () -> desk.contains(DeskStage.REJECTED, search, queue.getLast())))
                    .isFalse();
        }
        assertThat(cast.as(coordinator, () -> desk.contains(APPROVED, "басқа-нәрсе", queue.getLast())))
                .isFalse();
        assertThat(cast.as(cast.coordinator(Personas.ASTANA), () -> desk.contains(APPROVED, "", queue.getLast())))
                .as("another region")
                .isFalse();
    }

    /** The number beside «approved» is of those that are, and what has left is found all the same. */
    @Test
    void whatHasLeftTheNetworkIsNotCountedAmongTheApproved() {
        PlaceId gone = cast.as(coordinator, () -> desk.ids(APPROVED, "")).getFirst();
        long approved = count("", APPROVED);
        long left = count("", DeskStage.LEFT);
        database.sql("update place set validity = 'WITHDRAWN' where id = ?")
                .param(gone.value())
                .update();

        for (String search : List.of("", "Кезек")) {
            assertThat(count(search, APPROVED)).as("«%s»", search).isEqualTo(approved - 1);
            assertThat(count(search, DeskStage.LEFT)).isEqualTo(left + 1);
            assertThat(cast.as(coordinator, () -> desk.ids(APPROVED, search))).doesNotContain(gone);
            assertThat(cast.as(coordinator, () -> desk.contains(APPROVED, search, gone)))
                    .isFalse();
            assertThat(cast.as(coordinator, () -> desk.ids(DeskStage.LEFT, search)))
                    .contains(gone);
            assertThat(cast.as(coordinator, () -> desk.contains(DeskStage.LEFT, search, gone)))
                    .isTrue();
            assertThat(cast.as(coordinator, () -> desk.queue(DeskStage.LEFT, search, 0, 10)))
                    .extracting(PlaceRow::id)
                    .contains(gone);
        }
    }

    private long count(String search, DeskStage part) {
        return cast.as(coordinator, () -> desk.count(search)).getOrDefault(part, 0L);
    }

    /** What the keys «j» and «k» walk along. */
    @Test
    void theQueueHasAllThatItsPagesShowInTheSameOrder() {
        List<PlaceId> queue = cast.as(coordinator, () -> desk.ids(APPROVED, ""));
        assertThat(cast.as(coordinator, () -> desk.queue(APPROVED, "", 0, 10_000)))
                .extracting(PlaceRow::id)
                .isEqualTo(queue);
    }
}
