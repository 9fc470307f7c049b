package kz.pana.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/** The settlements that owners wrote because they were not listed. One that is written stays as it is. */
interface WrittenTowns {

    WrittenTowns NONE = new WrittenTowns() {
        @Override
        public Optional<Town> find(String slug) {
            return Optional.empty();
        }

        @Override
        public List<Town> vouched(RegionCode region) {
            return List.of();
        }

        @Override
        public boolean isVouched(String slug) {
            return false;
        }

        @Override
        public Town add(Town town, boolean vouched) {
            return town;
        }
    };

    Optional<Town> find(String slug);

    /** Those for which an approved place vouches. */
    List<Town> vouched(RegionCode region);

    boolean isVouched(String slug);

    /**
     * Keeps a new one, with the transaction of whoever asks: an approval that fails vouches for nothing.
     *
     * @throws OptimisticLockingFailureException if another of that slug came at the same moment
     */
    Town add(Town town, boolean vouched);
}
