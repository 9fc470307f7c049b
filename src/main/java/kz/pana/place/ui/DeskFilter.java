package kz.pana.place.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.pana.place.ApplicationState;
import kz.pana.place.PlaceId;
import org.springframework.web.util.UriComponentsBuilder;

/** Which places lie on the desk; stands in the address as {@code ?show=waiting}. */
enum DeskFilter {
    WAITING(ApplicationState.SUBMITTED),
    ONBOARDING(ApplicationState.ONBOARDING),
    CHANGES(ApplicationState.NEEDS_CHANGES),
    APPROVED(ApplicationState.APPROVED),
    REJECTED(ApplicationState.REJECTED);

    static final String PARAMETER = "show";

    /** What is searched for stands there too, so that a reload, a link and the way back show the same rows. */
    static final String SEARCH = "q";

    private final ApplicationState state;

    DeskFilter(ApplicationState state) {
        this.state = state;
    }

    Set<ApplicationState> states() {
        return Set.of(state);
    }

    long count(Map<ApplicationState, Long> counts) {
        return counts.getOrDefault(state, 0L);
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
    String address(String search) {
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

    /** The filter under which a place in that state lies. */
    static DeskFilter of(ApplicationState state) {
        return Arrays.stream(values())
                .filter(filter -> filter.state == state)
                .findFirst()
                .orElse(WAITING);
    }
}
