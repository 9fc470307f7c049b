package kz.pana.place;

import java.util.EnumMap;
import java.util.Map;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;

/** A place's way in, as far as tests of other things need it. */
public final class Enrolling {

    private Enrolling() {}

    /** Answers without a problem, for a business of nobody else in this run. */
    public static Map<ApplicationField, String> answers() {
        Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        answers.put(ApplicationField.LEGAL_NAME, "«Мерей» ЖШС");
        answers.put(ApplicationField.NAME_KK, "Мерей дәріханасы");
        answers.put(ApplicationField.NAME_RU, "Аптека «Мерей»");
        answers.put(ApplicationField.CATEGORY, "PHARMACY");
        answers.put(ApplicationField.REGION, "KZ-75");
        answers.put(ApplicationField.TOWN, "almaty");
        answers.put(ApplicationField.STREET, "Абай даңғылы");
        answers.put(ApplicationField.HOUSE, "52");
        answers.put(ApplicationField.PIN, "43.2389, 76.9046");
        answers.put(ApplicationField.HOURS, "Mo-Su 09:00-22:00");
        answers.put(ApplicationField.PHONE, "8 701 123 45 67");
        answers.put(ApplicationField.LANGUAGES, "kk,ru");
        return answers;
    }

    /** The same place in another region: in its largest town, on its centre. */
    public static Map<ApplicationField, String> answersIn(RegionCode region, Territory territory) {
        var town = territory.towns(region).getFirst();
        Map<ApplicationField, String> answers = answers();
        answers.put(ApplicationField.REGION, region.value());
        answers.put(ApplicationField.TOWN, town.slug());
        answers.put(
                ApplicationField.PIN,
                town.centre().latitude() + ", " + town.centre().longitude());
        return answers;
    }

    /** Enrols a place as that person and hands it in. */
    public static PlaceId submit(
            Personas cast, OwnedPlaces places, AccountId owner, Map<ApplicationField, String> answers) {
        PlaceId id = cast.as(owner, places::begin);
        cast.as(owner, () -> {
            places.acceptAgreement(id, "Айгүл Сейітова");
            long version = places.answer(id, places.place(id).row().version(), answers);
            places.submit(id, version);
        });
        return id;
    }
}
