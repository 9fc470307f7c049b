package kz.pana.finder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import kz.pana.Personas;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts places into the database as the long way through all requirements would leave them. */
public final class PublishedPlaceRows {

    private final JdbcClient database;
    private final Personas cast;

    public PublishedPlaceRows(JdbcClient database, Personas cast) {
        this.database = database;
        this.cast = cast;
    }

    /** A pharmacy that never closes. */
    public PlaceCode publish(String region, String town, String nameRu, double latitude, double longitude) {
        PlaceCode code = PlaceCode.create();
        UUID owner = cast.somebody().value();
        UUID business = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.parse("2026-11-12T05:00:00Z"));
        database.sql("insert into business (id, version, owner_id, tax_number, legal_name, enrolled_at)"
                        + " values (?, 0, ?, ?, 'Мерей', ?)")
                .params(business, owner, Personas.taxNumber(), now)
                .update();
        database.sql("""
                        insert into place (id, version, code, owner_id, business_id, begun_at, name_kk, name_ru,
                            category, region, town, street, house, door, latitude, longitude, hours, phone, step_free,
                            quiet_room, phone_to_use, language_tags, single_handed, application, application_at,
                            validity, validity_at, agreement_version, agreement_name, agreement_at, approved_by,
                            visited_by, visited_at, published, outstanding, demo)
                        values (:id, 0, :code, :owner, :business, :now, 'Мерей дәріханасы', :name,
                            'PHARMACY', :region, :town, 'Абай даңғылы', '52', 'Ауладан', :latitude, :longitude, '24/7',
                            '+77011234567', true, true, false, 'kk,ru', false, 'APPROVED', :now, 'CURRENT', :now,
                            '2026-12', 'Айгүл', :now, :approver, :visitor, :now, true, '[]', false)""")
                .param("id", UUID.randomUUID())
                .param("code", code.value())
                .param("owner", owner)
                .param("business", business)
                .param("now", now)
                .param("name", nameRu)
                .param("region", region)
                .param("town", town)
                .param("latitude", latitude)
                .param("longitude", longitude)
                .param("approver", cast.somebody().value())
                .param("visitor", cast.somebody().value())
                .update();
        return code;
    }

    public void pause(PlaceCode code) {
        database.sql("update place set version = version + 1, published = false, validity = 'PAUSED' where code = ?")
                .param(code.value())
                .update();
    }

    public PlaceId id(PlaceCode code) {
        return new PlaceId(database.sql("select id from place where code = ?")
                .param(code.value())
                .query(UUID.class)
                .single());
    }
}
