package kz.pana.territory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps written settlements in the database, and in memory those that were asked for. */
@Component
class StoredTowns implements WrittenTowns {

    /** Anybody may type an address; what cannot be a slug is not worth a query. */
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

    private final WrittenTownRepository towns;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Map<String, Town> known = new ConcurrentHashMap<>();

    StoredTowns(WrittenTownRepository towns, Clock clock, PlatformTransactionManager transactions) {
        this.towns = towns;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // Whoever writes the same one at the same moment sees it at once, and a clash costs them nothing.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
    public List<Town> in(RegionCode region) {
        return towns.findByRegionOrderBySlug(region).stream()
                .map(WrittenTown::town)
                .toList();
    }

    @Override
    public Optional<Town> add(Town town) {
        try {
            apart.executeWithoutResult(status -> towns.save(new WrittenTown(town, clock.instant())));
            return Optional.of(town);
        } catch (DataIntegrityViolationException clash) {
            if (towns.existsById(town.slug())) {
                return Optional.empty();
            }
            throw clash;
        }
    }
}
