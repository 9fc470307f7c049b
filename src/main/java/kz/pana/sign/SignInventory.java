package kz.pana.sign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All signs that were ever given to places of a coordinator's regions. */
@Service
@ForCoordinator
@Transactional(readOnly = true)
public class SignInventory {

    /** So many names are looked up at once while a list is written into a file. */
    private static final int CHUNK = 500;

    private final SignRepository signs;
    private final Signs all;
    private final SignExportRepository exports;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final Territory territory;
    private final SignedIn signedIn;
    private final Clock clock;

    SignInventory(
            SignRepository signs,
            Signs all,
            SignExportRepository exports,
            PlaceDirectory places,
            AccountDirectory directory,
            Territory territory,
            SignedIn signedIn,
            Clock clock) {
        this.signs = signs;
        this.all = all;
        this.exports = exports;
        this.places = places;
        this.directory = directory;
        this.territory = territory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whatever moved last comes first. */
    public List<InventoryRow> list(InventoryFilter filter, int page, int size) {
        if (regions().isEmpty()) {
            return List.of();
        }
        PageRequest part = PageRequest.of(page, size);
        return rows(
                filter.search().isEmpty()
                        ? signs.lines(regions(), filter.town(), filter.state().states(), part)
                        : found(filter).stream()
                                .skip(part.getOffset())
                                .limit(size)
                                .toList());
    }

    /** How many signs there are in each state, as far as town and search say. */
    public Map<SignState, Integer> counts(InventoryFilter filter) {
        Map<SignState, Integer> counts = new EnumMap<>(SignState.class);
        if (regions().isEmpty()) {
            return counts;
        }
        if (filter.search().isEmpty()) {
            signs.counts(regions(), filter.town()).forEach(each -> counts.put(each.state(), (int) each.signs()));
        } else {
            found(new InventoryFilter(InventoryFilter.InventoryState.ALL, filter.town(), filter.search()))
                    .forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        }
        return counts;
    }

    /** The settlements that have a sign. */
    public List<Town> towns() {
        return regions().isEmpty()
                ? List.of()
                : signs.towns(regions()).stream()
                        .flatMap(slug -> territory.town(slug).stream())
                        .toList();
    }

    /**
     * The bytes of a JPEG: how the sign looked when a visit last saw it hang.
     *
     * @throws NotFound if it is not of the coordinator's regions, or none is kept
     */
    public byte[] photo(Serial serial) {
        return signs.findBySerial(serial.value())
                .map(Sign::row)
                .map(SignRow::place)
                .filter(place -> signedIn.actor()
                        .coordinates(places.row(place).submitted().region()))
                .flatMap(place -> all.photo(serial))
                .orElseThrow(NotFound::new);
    }

    /** Hands out all that is listed, one by one, for a file; the trail keeps who took it. */
    @Transactional
    public void export(InventoryFilter filter, Consumer<InventoryRow> file) {
        exports.save(new SignExport(filter, signedIn.actor(), clock.instant()));
        if (regions().isEmpty()) {
            return;
        }
        if (!filter.search().isEmpty()) {
            rows(found(filter)).forEach(file);
            return;
        }
        List<SignLine> chunk = new ArrayList<>(CHUNK);
        try (Stream<SignLine> lines =
                signs.eachLine(regions(), filter.town(), filter.state().states())) {
            lines.forEach(line -> {
                chunk.add(line);
                if (chunk.size() == CHUNK) {
                    rows(chunk).forEach(file);
                    chunk.clear();
                }
            });
        }
        rows(chunk).forEach(file);
    }

    /** The signs of her regions are read and searched as they are now; nothing is kept. */
    private List<SignLine> found(InventoryFilter filter) {
        List<SignLine> lines =
                signs.lines(regions(), filter.town(), filter.state().states(), PageRequest.of(0, Integer.MAX_VALUE));
        return KazakhSearch.filter(filter.search(), lines, this::text);
    }

    private String text(SignLine line) {
        return String.join(
                " ",
                new Serial(line.serial()).spellings(),
                line.nameKk(),
                line.nameRu(),
                line.street(),
                String.join(" ", territory.formerNames(line.town(), line.street())),
                line.house(),
                territory
                        .town(line.town())
                        .map(territory::names)
                        .map(names -> String.join(" ", names))
                        .orElse(""));
    }

    private List<InventoryRow> rows(Collection<SignLine> lines) {
        Map<AccountId, String> names = directory.names(lines.stream()
                .map(SignLine::installedBy)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.row(line.installedBy() == null ? null : names.get(new AccountId(line.installedBy()))))
                .toList();
    }

    private Set<RegionCode> regions() {
        return signedIn.actor().regions();
    }
}
