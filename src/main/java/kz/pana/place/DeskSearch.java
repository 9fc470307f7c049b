package kz.pana.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.desk.DeskEntry;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.DeskKeywords;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.stereotype.Component;

/**
 * Finds places by whatever a coordinator may know of them: names, address, code, phone, owner, business, sign. The places
 * of her regions are read and searched as they are now; nothing is kept.
 */
@Component
class DeskSearch {

    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s()+-]{3,}");

    /** A phone or a business's number; «Абая 77» does not mean one that begins so. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d{7,}");

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final int WITH_PREFIX = 11;

    private final PlaceRepository places;
    private final Territory territory;
    private final AccountDirectory directory;
    private final List<DeskKeywords> keywords;

    DeskSearch(PlaceRepository places, Territory territory, AccountDirectory directory, List<DeskKeywords> keywords) {
        this.places = places;
        this.territory = territory;
        this.directory = directory;
        this.keywords = keywords;
    }

    /** Whoever has waited longest first. */
    List<DeskEntry> find(Collection<RegionCode> regions, String typed) {
        List<DeskEntry> all = places.deskEntries(regions);
        Map<AccountId, String> owners = directory.searchWords(
                all.stream().map(place -> new AccountId(place.owner())).collect(Collectors.toSet()));
        List<PlaceId> ids = all.stream().map(DeskEntry::id).map(PlaceId::new).toList();
        List<Map<PlaceId, String>> more =
                keywords.stream().map(known -> known.of(ids)).toList();
        Map<String, String> towns = new HashMap<>();
        Map<UUID, String> texts = new HashMap<>();
        for (DeskEntry place : all) {
            Stream<String> others = more.stream().map(words -> words.getOrDefault(new PlaceId(place.id()), ""));
            String owner = owners.getOrDefault(new AccountId(place.owner()), "");
            String town = towns.computeIfAbsent(place.town(), this::town);
            texts.put(place.id(), text(place, town, owner, others));
        }
        return NUMBER.matcher(typed.strip()).matches()
                ? withNumber(digits(typed), all, texts)
                : KazakhSearch.filter(
                        typed,
                        all,
                        place -> LONG_NUMBER.matcher(text(texts, place)).replaceAll(""));
    }

    private static List<DeskEntry> withNumber(String digits, List<DeskEntry> all, Map<UUID, String> texts) {
        return all.stream()
                .filter(place -> Stream.of(text(texts, place).split(" "))
                        .anyMatch(
                                word -> NOT_A_DIGIT.matcher(word).replaceAll("").contains(digits)))
                .toList();
    }

    private static String text(Map<UUID, String> texts, DeskEntry place) {
        return Objects.requireNonNull(texts.get(place.id()));
    }

    private String text(DeskEntry place, String town, String owner, Stream<String> others) {
        TaxNumber taxNumber = place.taxNumber();
        return Stream.concat(
                        Stream.of(
                                place.nameKk(),
                                place.nameRu(),
                                place.street(),
                                String.join(" ", territory.formerNames(place.town(), place.street())),
                                place.house(),
                                town,
                                place.code(),
                                place.phone().e164(),
                                owner,
                                place.legalName() == null ? "" : place.legalName(),
                                taxNumber == null ? "" : taxNumber.digits()),
                        others)
                .collect(Collectors.joining(" "));
    }

    private String town(String slug) {
        return territory
                .town(slug)
                .map(town -> String.join(" ", territory.names(town)))
                .orElse("");
    }

    /** Numbers are known with the country's prefix, and dialled with an 8 before them. */
    private static String digits(String typed) {
        String digits = NOT_A_DIGIT.matcher(typed).replaceAll("");
        return digits.length() == WITH_PREFIX && digits.startsWith("8") ? digits.substring(1) : digits;
    }
}
