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
        public Town add(Town town) {
            return town;
        }
    };

    Optional<Town> find(String slug);

    List<Town> in(RegionCode region);

    /** Keeps a new one, with the transaction of whoever asks. */
    Town add(Town town);
}
