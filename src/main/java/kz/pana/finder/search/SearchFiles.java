package kz.pana.finder.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the files in which phones search in step with what is published, and with the day. */
@Component
class SearchFiles {

    private final PublishedPlaces published;
    private final JsonMapper json;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made last;

    /** The files, made of these places on that day. */
    record Made(PublicPlaces of, LocalDate on, SearchTree tree, CompressedBody outline) {}

    /**
     * What {@code /find/areas.json} says.
     *
     * @param from the day on which the files were made, counted from 1970-01-01
     * @param old how many minutes ago the list was last known to be right; 0 while that is not worth a word
     */
    private record Outline(long from, int places, int old, String areas) {}

    SearchFiles(PublishedPlaces published, JsonMapper json, Clock clock) {
        this.published = published;
        this.json = json;
        this.clock = clock;
    }

    Made now() {
        PublicPlaces places = published.now();
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        Made known = last;
        if (known != null && known.of == places && known.on.equals(today)) {
            return known;
        }
        making.lock();
        try {
            Made before = last;
            Made next = before != null && before.on.equals(today) ? changed(before, places) : made(places, today);
            last = next;
            return next;
        } finally {
            making.unlock();
        }
    }

    private Made made(PublicPlaces places, LocalDate today) {
        return made(places, today, SearchTree.of(places.all(), packing(today)));
    }

    private Made changed(Made before, PublicPlaces places) {
        // By identity: what did not change is the same object.
        Set<PublicPlace> olds = Collections.newSetFromMap(new IdentityHashMap<>());
        olds.addAll(before.of.all());
        List<PublicPlace> come = new ArrayList<>();
        places.all().stream().filter(place -> !olds.remove(place)).forEach(come::add);
        List<PublicPlace> gone = List.copyOf(olds);
        return gone.isEmpty() && come.isEmpty() && before.of.age().equals(places.age())
                ? new Made(places, before.on, before.tree, before.outline)
                : made(places, before.on, before.tree.replacing(gone, come, packing(before.on)));
    }

    private Made made(PublicPlaces places, LocalDate today, SearchTree tree) {
        Outline outline =
                new Outline(today.toEpochDay(), places.size(), places.age().minutes(), tree.outline());
        return new Made(places, today, tree, new CompressedBody(json.writeValueAsBytes(outline)));
    }

    private SearchTree.Packing packing(LocalDate today) {
        Map<OpeningHours, HoursTable> tables = new HashMap<>();
        return (area, places) -> {
            Map<Language, CompressedBody> files = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                SearchFile file = SearchFile.of(
                        area,
                        places,
                        language,
                        today,
                        hours -> tables.computeIfAbsent(hours, any -> HoursTable.of(any, today, SearchFile.DAYS)));
                files.put(language, new CompressedBody(json.writeValueAsBytes(file)));
            }
            return files;
        };
    }
}
