package kz.pana.territory;

import java.util.List;
import java.util.Optional;

/** The settlements that owners wrote because they were not listed. One that is written stays as it is. */
interface WrittenTowns {

    WrittenTowns NONE = new WrittenTowns() {
        @Override
        public Optional<Town> find(String slug) {
            return Optional.empty();
        }

        @Override
        public List<Town> in(RegionCode region) {
            return List.of();
        }

        @Override
        public Optional<Town> add(Town town) {
            return Optional.of(town);
        }
    };

    Optional<Town> find(String slug);

    List<Town> in(RegionCode region);

    /** Keeps a new one at once; empty where somebody else's of that slug came first. */
    Optional<Town> add(Town town);
}
