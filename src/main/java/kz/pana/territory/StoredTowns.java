package kz.pana.territory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps written settlements in the database, and in memory those that were asked for. */
@Component
class StoredTowns implements WrittenTowns {

    /** Anybody may type an address; what cannot be a slug is not worth a query. */
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

    private final WrittenTownRepository towns;
    private final Clock clock;
    private final Map<String, Town> known = new ConcurrentHashMap<>();

    StoredTowns(WrittenTownRepository towns, Clock clock) {
        this.towns = towns;
        this.clock = clock;
    }

    @Override
    public Optional<Town> find(String slug) {
        Town before = known.get(slug);
        if (before != null || !SHAPE.matcher(slug).matches()) {
            return Optional.ofNullable(before);
        }
        Optional<Town> found = towns.findById(slug).map(WrittenTown::town);
        // What a transaction sees may be its own and never be committed.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            found.ifPresent(town -> known.put(slug, town));
        }
        return found;
    }

    @Override
    public List<Town> vouched(RegionCode region) {
        return towns.findByRegionAndVouchedTrueOrderBySlug(region).stream()
                .map(WrittenTown::town)
                .toList();
    }

    @Override
    public boolean isVouched(String slug) {
        return towns.existsBySlugAndVouchedTrue(slug);
    }

    @Override
    public Town add(Town town, boolean vouched) {
        try {
            return towns.saveAndFlush(new WrittenTown(town, vouched, clock.instant()))
                    .town();
        } catch (DataIntegrityViolationException clash) {
            throw new OptimisticLockingFailureException("another of that slug came at the same moment", clash);
        }
    }
}
