package kz.pana.place.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.ui.PlaceNavigation;
import org.springframework.web.util.UriComponentsBuilder;

/** Which places lie on the desk; stands in the address as {@code ?show=waiting}. */
enum DeskFilter {
    WAITING(DeskStage.WAITING),
    ASKED(DeskStage.ASKED),
    UNANSWERED(DeskStage.UNANSWERED),
    ONBOARDING(DeskStage.ONBOARDING),
    CHANGES(DeskStage.CHANGES),
    APPROVED(DeskStage.APPROVED),
    LEFT(DeskStage.LEFT),
    REJECTED(DeskStage.REJECTED);

    static final String PARAMETER = "show";

    /** What is searched for stands there too, so that a reload, a link and the way back show the same rows. */
    static final String SEARCH = "q";

    private final DeskStage part;

    DeskFilter(DeskStage part) {
        this.part = part;
    }

    DeskStage part() {
        return part;
    }

    long count(Map<DeskStage, Long> counts) {
        return counts.getOrDefault(part, 0L);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The address of a place, opened beside this part of the queue.
     *
     * @param search what is searched for, empty for nothing
     */
    String toPlace(PlaceId id, String search) {
        return PlaceNavigation.toDesk(id) + query(search);
    }

    /**
     * The address of this part of the queue.
     *
     * @param search what is searched for, empty for nothing
     */
    public String address(String search) {
        return "desk" + query(search);
    }

    private String query(String search) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam(PARAMETER, slug());
        if (!search.isBlank()) {
            query.queryParam(SEARCH, "{search}");
        }
        return query.encode().buildAndExpand(search).toUriString();
    }

    String key() {
        return "desk.filter." + name();
    }

    /** The filter of an address; whoever waits where it names none. */
    static DeskFilter of(List<String> parameter) {
        return Arrays.stream(values())
                .filter(filter -> parameter.contains(filter.slug()))
                .findFirst()
                .orElse(WAITING);
    }

    /** The filter under which a place lies that stands so. */
    static DeskFilter of(PlaceStatus status) {
        Optional<DeskStage> part =
                DeskStage.of(status.application(), status.currentValidity().orElse(null));
        return Arrays.stream(values())
                .filter(filter -> part.filter(filter.part::equals).isPresent())
                .findFirst()
                .orElse(WAITING);
    }
}
