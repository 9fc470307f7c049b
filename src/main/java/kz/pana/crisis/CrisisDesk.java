package kz.pana.crisis;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.platform.Unchanged;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The crisis centres of a coordinator's own regions, and for administrators of all: those of others do not exist here. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
@Transactional
public class CrisisDesk {

    /** The version of what is not there yet. */
    public static final long NONE = -1;

    private final CrisisCentreRepository centres;
    private final Territory territory;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CrisisDesk(
            CrisisCentreRepository centres,
            Territory territory,
            AccountDirectory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.centres = centres;
        this.territory = territory;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Every region that whoever asks looks after, whether it has a centre or not. */
    @Transactional(readOnly = true)
    public List<CentreRow> mine() {
        Actor actor = signedIn.actor();
        Map<RegionCode, CrisisCentre> known =
                centres.findAll().stream().collect(Collectors.toMap(CrisisCentre::region, Function.identity()));
        Map<AccountId, String> callers = directory.names(known.values().stream()
                .flatMap(centre -> centre.calledBy().stream())
                .toList());
        return territory.regions().stream()
                .filter(region -> mayLookAfter(actor, region.code()))
                .sorted(Comparator.comparing(Region::city).reversed())
                .map(region -> row(region, Optional.ofNullable(known.get(region.code())), callers))
                .toList();
    }

    /**
     * Enters the centre of a region, or changes it. Nobody sees it until another has called; the others are told.
     *
     * @throws NotFound if the region is not theirs
     */
    public void write(RegionCode region, long version, CentreDetails details) {
        Actor by = require(region);
        details.hours().ifPresent(words -> {
            CentreDetails.hours(words.kk());
            CentreDetails.hours(words.ru());
        });
        Optional<CrisisCentre> known = centres.findByRegion(region);
        Unchanged.require(version == known.map(CrisisCentre::version).orElse(NONE));
        if (known.map(CrisisCentre::details).filter(details::equals).isPresent()) {
            return;
        }
        known.ifPresentOrElse(
                centre -> centre.change(details, by, clock.instant()),
                () -> centres.save(new CrisisCentre(region, details, by)));
        Message words =
                Message.of("crisis.notice.written", territory.known(region).title(), by.name(), details.name());
        others(region, by.id()).forEach(who -> events.publishEvent(new Notice(who, words, CrisisTarget.CENTRES)));
    }

    /** Who can call instead: the other coordinators, or the administrators where there is none. */
    private List<AccountId> others(RegionCode region, AccountId writer) {
        List<AccountId> coordinators = without(writer, directory.coordinatorsOf(region));
        return coordinators.isEmpty() ? without(writer, directory.administrators()) : coordinators;
    }

    private static List<AccountId> without(AccountId one, List<AccountId> people) {
        return people.stream().filter(who -> !who.equals(one)).toList();
    }

    /**
     * Whoever is signed in called it today, and somebody answered.
     *
     * @throws NotFound if the region is not theirs, or has none
     * @throws Refused if they wrote it, and nobody else has called since
     */
    public void called(RegionCode region, long version) {
        act(region, version, (centre, by) -> centre.called(by, clock.instant()));
    }

    /**
     * Nobody is sent there any more, until somebody calls again.
     *
     * @throws NotFound if the region is not theirs, or has none
     */
    public void hide(RegionCode region, long version) {
        act(region, version, (centre, by) -> centre.hide(by, clock.instant()));
    }

    private void act(RegionCode region, long version, BiConsumer<CrisisCentre, Actor> move) {
        Actor by = require(region);
        CrisisCentre centre = centres.findByRegion(region).orElseThrow(NotFound::new);
        Unchanged.require(centre.version() == version);
        move.accept(centre, by);
    }

    private Actor require(RegionCode region) {
        Actor actor = signedIn.actor();
        if (!mayLookAfter(actor, region) || territory.region(region).isEmpty()) {
            throw new NotFound();
        }
        return actor;
    }

    private static boolean mayLookAfter(Actor actor, RegionCode region) {
        return actor.is(Role.ADMINISTRATOR) || actor.coordinates(region);
    }

    private CentreRow row(Region region, Optional<CrisisCentre> centre, Map<AccountId, String> callers) {
        return new CentreRow(
                region,
                centre.map(CrisisCentre::version).orElse(NONE),
                centre.map(known -> known.state(clock.instant())).orElse(CentreState.MISSING),
                centre.map(CrisisCentre::details),
                centre.flatMap(CrisisCentre::calledAt),
                centre.flatMap(CrisisCentre::calledBy)
                        .map(by -> callers.getOrDefault(by, ""))
                        .orElse(""),
                centre.filter(known -> known.isUntried(signedIn.actor().id())).isPresent(),
                centre.flatMap(CrisisCentre::lastDay));
    }
}
