package kz.pana.place.application;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.person.ReservedNames;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.TaxNumber;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;

/** What an answer must be. */
record AnswerCheck(ApplicationAnswers answers, Territory territory) {

    /** How far outside its region's box, in degrees, a pin may lie: the boxes are rough at the edges. */
    private static final double BOX_MARGIN = 0.05;

    /** Long enough to be a name, and no part of a number such as «14А» or «корп. 2». */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** «52», «12/1», «7а», «№ 4», «12 корп. 3»: neither a picture, nor half a number, nor a slip of the finger. */
    private static final Pattern HOUSE =
            Pattern.compile("(?!.*[/.,–-]{2})(?!.*\\d{6})[\\p{L}№1-9](?:[\\p{L}\\d /.,№()«»\"'’–-]*[\\p{L}\\d.)\"»])?");

    /** In the name of a settlement. */
    private static final int MOST_DIGITS = 4;

    /**
     * @throws InvalidValue if the answer, which is not blank, has a problem
     */
    void of(ApplicationField field) {
        String answer = answers.get(field);
        switch (field) {
            case TAX_NUMBER -> TaxNumber.parse(answer);
            case NAME_KK, NAME_RU ->
                require(!ReservedNames.isReserved(answers.line(field)), "place.invalid.name-reserved");
            case TOWN_KK -> {
                checkTownName(answers.line(field));
                listedElsewhere().ifPresent(town -> {
                    throw new InvalidValue("place.invalid.town-listed", territory.withRegion(town));
                });
            }
            case TOWN_RU -> checkTownName(answers.line(field));
            case LEGAL_NAME, STREET, DOOR -> answers.line(field);
            case HOUSE -> {
                require(HOUSE.matcher(answers.line(field)).matches(), "place.invalid.house");
                require(!repeatsStreet(answers.line(field)), "place.invalid.house-street");
            }
            case CATEGORY -> require(isCategory(answer), "place.missing.CATEGORY");
            case REGION -> require(answers.region(territory).isPresent(), "place.missing.REGION");
            case TOWN ->
                checkTown(territory.town(answer).filter(territory::isListed).orElse(null));
            case PIN -> checkPin(GeoPoint.read(answer));
            case HOURS -> OpeningHours.ofPlace(answer);
            case PHONE -> PhoneNumber.parse(answer);
            case LANGUAGES -> require(!ApplicationAnswers.languages(answer).isEmpty(), "place.missing.LANGUAGES");
            case STEP_FREE, QUIET_ROOM, PHONE_TO_USE, SINGLE_HANDED, TOWN_UNLISTED, NO_STREET, NO_HOUSE -> {}
        }
    }

    /** «Төле би 189» after the street was chosen would make the address say it twice. */
    private boolean repeatsStreet(String house) {
        Set<String> street =
                words(answers.isYes(ApplicationField.NO_STREET) ? "" : answers.get(ApplicationField.STREET));
        return words(house).stream().anyMatch(street::contains);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(KazakhSearch.fold(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private void checkTown(@Nullable Town town) {
        require(town != null, "place.missing.TOWN");
        if (town != null && !town.region().value().equals(answers.get(ApplicationField.REGION))) {
            throw new InvalidValue(Message.of("place.invalid.town-of-other-region"));
        }
    }

    /** «№ 5» and «Разъезд 114» are names; a telephone number is none. */
    private static void checkTownName(String name) {
        require(name.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS, "place.invalid.town-number");
    }

    private void checkPin(GeoPoint.Pasted pasted) {
        GeoPoint pin = pasted.point();
        require(BoundingBox.KAZAKHSTAN.contains(pin), "place.invalid.pin-abroad");
        answers.region(territory)
                .filter(region -> !region.box().expandedBy(BOX_MARGIN).contains(pin))
                .ifPresent(region -> {
                    throw new InvalidValue(Message.of("place.invalid.pin-outside-region", region.name()));
                });
        require(!pasted.centre(), "place.invalid.pin-centre");
    }

    /** A town that is listed is not written anew into another region: nobody would find the place there. */
    private Optional<Town> listedElsewhere() {
        if (!answers.isTownWritten()
                || answers.get(ApplicationField.TOWN_RU).isBlank()
                || answers.get(ApplicationField.PIN).isBlank()) {
            return Optional.empty();
        }
        try {
            GeoPoint pin = GeoPoint.parse(answers.get(ApplicationField.PIN));
            return ApplicationAnswers.regionCode(answers.get(ApplicationField.REGION))
                    .flatMap(region -> territory.listedElsewhere(region, answers.writtenTown(), pin));
        } catch (InvalidValue wrongElsewhere) {
            return Optional.empty();
        }
    }

    private static boolean isCategory(String answer) {
        return Arrays.stream(Category.values()).anyMatch(c -> c.name().equals(answer));
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw new InvalidValue(Message.of(key));
        }
    }
}
