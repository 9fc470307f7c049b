package kz.pana.place;

import java.util.EnumMap;
import java.util.Map;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;

/** A place's way in, as far as tests of other things need it. */
public final class Enrolling {

    private Enrolling() {}

    /** Answers without a problem, for a business of nobody else in this run. */
    public static Map<Question, String> answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.TAX_NUMBER, Cast.taxNumber());
        answers.put(Question.LEGAL_NAME, "«Мерей» ЖШС");
        answers.put(Question.NAME_KK, "Мерей дәріханасы");
        answers.put(Question.NAME_RU, "Аптека «Мерей»");
        answers.put(Question.CATEGORY, "PHARMACY");
        answers.put(Question.REGION, "KZ-75");
        answers.put(Question.TOWN, "almaty");
        answers.put(Question.STREET, "Абай даңғылы");
        answers.put(Question.HOUSE, "52");
        answers.put(Question.PIN, "43.2389, 76.9046");
        answers.put(Question.HOURS, "Mo-Su 09:00-22:00");
        answers.put(Question.PHONE, "8 701 123 45 67");
        answers.put(Question.LANGUAGES, "kk,ru");
        return answers;
    }

    /** The same place in another region: in its largest town, on its centre. */
    public static Map<Question, String> answersIn(RegionCode region, Territory territory) {
        var town = territory.towns(region).getFirst();
        Map<Question, String> answers = answers();
        answers.put(Question.REGION, region.value());
        answers.put(Question.TOWN, town.slug());
        answers.put(
                Question.PIN, town.centre().latitude() + ", " + town.centre().longitude());
        return answers;
    }

    /** Enrols a place as that person and hands it in. */
    public static PlaceId submit(Cast cast, OwnedPlaces places, AccountId owner, Map<Question, String> answers) {
        PlaceId id = cast.as(owner, places::begin);
        cast.as(owner, () -> {
            places.acceptAgreement(id, "Айгүл Сейітова");
            long version = places.answer(id, places.place(id).row().version(), answers);
            places.submit(id, version);
        });
        return id;
    }
}
