package kz.pana.crisis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The crisis centre of a region. People are sent there for 31 days after a coordinator called and somebody answered;
 * then only after the next call. What one person wrote, another calls first: nobody alone sends people anywhere.
 */
@Entity
@Table(name = "crisis_centre")
class CrisisCentre extends Aggregate {

    /** How many days after the day of the call it is still shown. */
    static final int SHOWN_DAYS = 31;

    /** How many days before the last one somebody is told. */
    static final int WARNED_DAYS = 5;

    private static final String NOBODY = "PANA";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private RegionCode region;
    private String nameKk;
    private String nameRu;
    private String phone;
    private @Nullable String hoursKk;
    private @Nullable String hoursRu;
    private @Nullable Instant calledAt;
    private @Nullable UUID calledBy;

    /** Who wrote the words, and who the number, that nobody else has called since. */
    private @Nullable UUID writtenBy;

    private @Nullable UUID numberWrittenBy;

    /** When somebody was told that the last day is near, and that it is over; since the last call. */
    private @Nullable Instant warnedAt;

    private @Nullable Instant lapseToldAt;

    @SuppressWarnings("NullAway.Init")
    protected CrisisCentre() {}

    CrisisCentre(RegionCode region, CentreDetails details, Actor by) {
        this.id = UUID.randomUUID();
        this.region = region;
        write(details, by);
        record(by, CentreState.MISSING, CentreState.UNCALLED, summary(details));
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CentreDetails details() {
        return new CentreDetails(
                new LocalizedText(nameKk, nameRu),
                new CentrePhone(phone),
                hoursKk == null || hoursRu == null
                        ? Optional.empty()
                        : Optional.of(new LocalizedText(hoursKk, hoursRu)));
    }

    Optional<Instant> calledAt() {
        return Optional.ofNullable(calledAt);
    }

    Optional<AccountId> calledBy() {
        return Optional.ofNullable(calledBy).map(AccountId::new);
    }

    /** The last day on which it is shown, in Kazakhstan; empty where nobody has called. */
    Optional<LocalDate> lastDay() {
        return calledAt().map(CrisisCentre::day).map(day -> day.plusDays(SHOWN_DAYS));
    }

    CentreState state(Instant now) {
        LocalDate today = day(now);
        return lastDay()
                .map(last -> today.isAfter(last)
                        ? CentreState.LAPSED
                        : today.isBefore(last.minusDays(WARNED_DAYS)) ? CentreState.SHOWN : CentreState.ENDING)
                .orElse(CentreState.UNCALLED);
    }

    /** Whether that person wrote what nobody else has called since: another has to call first. */
    boolean isUntried(AccountId by) {
        return by.value().equals(writtenBy) || by.value().equals(numberWrittenBy);
    }

    /** Another has to call before people see it. */
    void change(CentreDetails to, Actor by, Instant now) {
        CentreDetails from = details();
        if (to.equals(from)) {
            return;
        }
        CentreState before = state(now);
        write(to, by);
        forgetCall();
        record(by, before, state(now), summary(to));
    }

    /**
     * Somebody called today, and the centre answered.
     *
     * @throws Refused if it is the first call since the same person wrote it
     */
    void called(Actor by, Instant now) {
        if (isUntried(by.id())) {
            throw new Refused("crisis.refused.own-words");
        }
        writtenBy = null;
        numberWrittenBy = null;
        CentreState before = state(now);
        calledAt = now;
        calledBy = by.id().value();
        warnedAt = null;
        lapseToldAt = null;
        record(by, before, state(now), phone);
    }

    /**
     * Nobody is sent there any more, until somebody calls again: it has closed, or does not answer.
     *
     * @throws Refused if it is not shown
     */
    void hide(Actor by, Instant now) {
        CentreState before = state(now);
        if (!before.isShown()) {
            throw new Refused("crisis.refused.hidden");
        }
        forgetCall();
        record(by, before, state(now), null);
    }

    /** How it stands, if somebody has to be told of it now: that its last day is near, or over; each once after a call. */
    Optional<CentreState> tell(Instant now) {
        CentreState state = state(now);
        if (state == CentreState.ENDING && warnedAt == null) {
            warnedAt = now;
            return Optional.of(state);
        }
        if (state == CentreState.LAPSED && lapseToldAt == null) {
            lapseToldAt = now;
            registerEvent(new StateChanged(
                    "crisis-centre",
                    id,
                    null,
                    NOBODY,
                    CentreState.ENDING.name(),
                    CentreState.LAPSED.name(),
                    null,
                    region.value()));
            return Optional.of(state);
        }
        return Optional.empty();
    }

    private void write(CentreDetails details, Actor by) {
        writtenBy = by.id().value();
        if (!details.phone().number().equals(phone)) {
            numberWrittenBy = by.id().value();
        }
        nameKk = details.name().kk();
        nameRu = details.name().ru();
        phone = details.phone().number();
        hoursKk = details.hours().map(LocalizedText::kk).orElse(null);
        hoursRu = details.hours().map(LocalizedText::ru).orElse(null);
    }

    private void forgetCall() {
        calledAt = null;
        calledBy = null;
        warnedAt = null;
        lapseToldAt = null;
    }

    private void record(Actor by, CentreState from, CentreState to, @Nullable String why) {
        registerEvent(new StateChanged(
                "crisis-centre", id, by.id().value(), by.name(), from.name(), to.name(), why, region.value()));
        registerEvent(new CentreChanged(region));
    }

    /** What the trail keeps of it. */
    private static String summary(CentreDetails details) {
        return "%s · %s · %s · %s"
                .formatted(
                        details.name().kk(),
                        details.name().ru(),
                        details.phone(),
                        details.hours().map(LocalizedText::ru).orElse("24/7"));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KernelConfiguration.ALMATY).toLocalDate();
    }
}
