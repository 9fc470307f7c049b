package kz.pana.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.hours.TimeRange;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.event.PlaceVisited;
import kz.pana.place.row.PlaceId;
import kz.pana.sign.Serial;
import kz.pana.territory.RegionCode;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Beginning;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.Correction;
import kz.pana.visit.report.CorrectionState;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.ReturnedReportConverter;
import kz.pana.visit.report.SeenPlace;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.PlannedDay;
import kz.pana.visit.row.VisitEnded;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;

/** One visit to a place, from its plan to its confirmation. */
@Entity
@Table(name = "visit")
class Visit extends Aggregate {

    /** How long a visit that was begun may go on before it is brought up. */
    static final Duration STARTED_AT_MOST = Duration.ofDays(1);

    /** How long a report that was given back may lie before it is brought up. */
    static final Duration RETURNED_AT_MOST = Duration.ofDays(3);

    /** How long after the confirmation the owner may say that it was not them who agreed. */
    static final Duration DISOWNED_WITHIN = Duration.ofDays(30);

    /** How long after the confirmation the volunteer may still say what worried them. */
    static final Duration CONCERNS_WITHIN = Duration.ofDays(7);

    /** How the trail calls it when a visit gets another day. */
    static final String DAY_CHANGED = "visit.day";

    /** How the trail calls it when the place says something of the answers. */
    static final String COUNTERSIGNED = "visit.countersigned";

    /** How the trail calls it, before the name of the line, when a correction is decided about. */
    static final String CORRECTION = "visit.correction.";

    /** How the trail calls it when nothing else was wrong with what was put right. */
    private static final String CLEARED = "CLEARED";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitKind openKind;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private Instant stateAt;

    @Embedded
    private PlannedDay planned;

    private String note;
    private @Nullable UUID assignedBy;
    private @Nullable UUID volunteerId;
    private @Nullable String reason;

    @Embedded
    private @Nullable Beginning beginning;

    private @Nullable Instant reportedAt;
    private @Nullable Instant remindedAt;

    @Column(name = "returned_report")
    @Convert(converter = ReturnedReportConverter.class)
    private @Nullable ReturnedReport returned;

    @Embedded
    private VisitAnswers answers = new VisitAnswers();

    @ElementCollection
    @CollectionTable(name = "visit_correction", joinColumns = @JoinColumn(name = "visit_id"))
    @MapKeyColumn(name = "line")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CorrectedLine, Correction> corrections = new EnumMap<>(CorrectedLine.class);

    private @Nullable UUID confirmedBy;
    private @Nullable Boolean good;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    /** Plans a visit; a rule plans without anybody. */
    Visit(PlaceId place, RegionCode region, VisitPlan plan, @Nullable Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.region = region;
        this.kind = plan.kind();
        this.openKind = plan.kind();
        this.state = VisitState.PLANNED;
        this.stateAt = now;
        this.planned = new PlannedDay(plan.day(), plan.hours());
        this.note = plan.note();
        registerEvent(changed(by, "-", VisitState.PLANNED, null));
        registerEvent(new PlaceChanged(place));
    }

    /** The same once more, for another day. */
    VisitPlan planFrom(LocalDate day) {
        return new VisitPlan(kind, day, null, note);
    }

    VisitId id() {
        return new VisitId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    RegionCode region() {
        return region;
    }

    VisitKind kind() {
        return kind;
    }

    VisitState state() {
        return state;
    }

    LocalDate day() {
        return planned.day();
    }

    /** The day on which it was made; until somebody has begun it, the one it is planned for. */
    LocalDate madeOn() {
        return beginning == null ? day() : PlannedDay.of(beginning.at());
    }

    Optional<AccountId> volunteer() {
        return Optional.ofNullable(volunteerId).map(AccountId::new);
    }

    /** The coordinator who assigned it. */
    Optional<AccountId> coordinator() {
        return Optional.ofNullable(assignedBy).map(AccountId::new);
    }

    /** Between which hours of its day it was planned; empty for any. */
    Optional<TimeRange> hours() {
        return planned.between();
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(beginning).map(Beginning::at);
    }

    /** When it was begun for the first time, whatever came back since; empty where that was not kept. */
    Optional<Instant> firstBegun() {
        return returned == null ? startedAt() : Optional.ofNullable(returned.begun());
    }

    /**
     * Since when the volunteer has seen what stands there: who goes on from afar with a report that came back has seen
     * nothing since. Empty where that was not kept.
     */
    Optional<Instant> lookedAt() {
        boolean there = begun().filter(start -> !start.isDoubtful()).isPresent();
        return there || returned == null ? startedAt() : firstBegun();
    }

    Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    /** How long was worked on the report, before it was given back and since; empty where that was not kept. */
    Optional<Duration> worked() {
        if (beginning == null || reportedAt == null) {
            return Optional.empty();
        }
        Duration lately = Duration.between(beginning.at(), reportedAt);
        return returned == null
                ? Optional.of(lately)
                : Optional.ofNullable(returned.worked()).map(lately::plus);
    }

    /** What the report said when it was last given back. */
    Optional<ReturnedReport> returned() {
        return Optional.ofNullable(returned);
    }

    Map<String, Finding> findings() {
        return answers.findings();
    }

    Optional<Serial> sign() {
        return answers.sign();
    }

    /** The trained people whom the volunteer met. */
    Set<AccountId> met() {
        return answers.met();
    }

    String concerns() {
        return answers.concerns();
    }

    Optional<Countersignature> countersignature() {
        return answers.countersignature();
    }

    /** What the owner reads to the volunteer; empty unless the volunteer is at work. */
    Optional<String> ownerCode() {
        return answers.ownerCode().filter(code -> state == VisitState.STARTED);
    }

    boolean isCodeOpen() {
        return answers.isCodeOpen();
    }

    /** Whether work on it ever began. */
    boolean wasBegun() {
        return beginning != null;
    }

    boolean isVolunteer(AccountId account) {
        return account.value().equals(volunteerId);
    }

    /** Gives it to a volunteer, or to another one than before. */
    void assign(Actor by, AccountId volunteer, Instant now) {
        if (by.id().equals(volunteer)) {
            throw new Refused("visit.refused.assign-self");
        }
        requirePath(VisitState.ASSIGNED);
        planned.requireDayToCome(now);
        planned.requireHoursToCome(now);
        assignedBy = by.id().value();
        volunteerId = volunteer.value();
        move(VisitState.ASSIGNED, by, null, now);
    }

    void accept(Actor by, Instant now) {
        requirePath(VisitState.ACCEPTED);
        planned.requireDayToCome(now);
        move(VisitState.ACCEPTED, by, null, now);
    }

    /** The volunteer cannot, or cannot any more; the visit waits for another one. */
    void decline(Actor by, String why, Instant now) {
        move(VisitState.DECLINED, by, why, now);
        volunteerId = null;
        move(VisitState.PLANNED, by, null, now);
        reason = why;
    }

    /** Moves it to another day. Whoever had agreed is asked again. */
    void reschedule(Actor by, LocalDate day, @Nullable TimeRange between, Instant now) {
        if (!waits()) {
            throw new Refused("visit.refused.state");
        }
        registerEvent(said(DAY_CHANGED, by, day().toString(), day.toString(), null));
        planned = new PlannedDay(day, between);
        if (state == VisitState.ACCEPTED) {
            move(VisitState.ASSIGNED, by, null, now);
        }
    }

    /**
     * Adds to what the volunteer should know.
     *
     * @return whether it is news
     * @throws Refused if there is no room for it beside what stands there
     */
    boolean lookAlso(String words) {
        if (note.contains(words)) {
            return false;
        }
        String all = note + "\n\n" + words;
        int over = all.codePointCount(0, all.length()) - VisitPlan.NOTE_LONGEST;
        if (over > 0) {
            int room = words.codePointCount(0, words.length()) - over;
            throw new Refused(Message.of("visit.refused.note-full", Math.max(room, 0)));
        }
        note = PlainText.block(all, VisitPlan.NOTE_LONGEST);
        return true;
    }

    /** The coordinators of that region decide about it from now on: its place lies there. */
    void belongsTo(RegionCode there) {
        region = there;
    }

    /** Takes it from a volunteer who has not begun it; it waits for another one. */
    void release(Actor by, Instant now) {
        move(VisitState.PLANNED, by, null, now);
        volunteerId = null;
    }

    /** How the visit would begin from there. */
    VisitStart beginning(@Nullable Position at, GeoPoint pin, String why, Instant now) {
        LocalDate today = PlannedDay.of(now);
        // Whoever goes on after a return has begun on the day already.
        LocalDate due = state == VisitState.RETURNED && day().isAfter(today) ? today : day();
        return new VisitStart(at, pin, due, today, why);
    }

    /**
     * Begins, or begins again after a return.
     *
     * @param at where the volunteer stands; {@code null} if elsewhere, or if the phone does not know
     * @param there what the place says it is, and where
     * @param why why elsewhere, or before its day
     * @throws InvalidValue if that has to be said and is not
     */
    void start(Actor by, @Nullable Position at, SeenPlace there, String why, Instant now) {
        requirePath(VisitState.STARTED);
        if (why.isEmpty() && beginning(at, there.pin(), why, now).needsReason()) {
            throw new InvalidValue("visit.invalid.start-unexplained");
        }
        // What was said on returning stays readable until the next report.
        String toDo = state == VisitState.RETURNED ? reason : null;
        boolean fromAfar = state == VisitState.RETURNED
                && beginning(at, there.pin(), why, now).isDoubtful();
        beginning = Beginning.of(now, at, why, fromAfar ? seen().orElse(there) : there);
        remindedAt = null;
        answers.drawCode();
        move(VisitState.STARTED, by, null, now);
        reason = toDo;
    }

    void tick(String item, Finding finding) {
        requireWritable();
        if (!finding.equals(findings().get(item))) {
            foundAnew(item);
        }
        answers.tick(kind, item, finding);
    }

    void untick(String item) {
        requireWritable();
        foundAnew(item);
        answers.untick(item);
    }

    /** That nothing else was wrong with it was said of other words. */
    private void foundAnew(String item) {
        corrections.replaceAll((line, noted) -> item.equals(noted.item()) ? noted.clearingNothing() : noted);
    }

    /** Notes whether the volunteer met one of the trained people. */
    void meet(AccountId person, boolean inPerson) {
        requireWritable();
        answers.meet(person, inPerson);
    }

    /**
     * Somebody of the place says that the answers are right.
     *
     * @return whether the code was right; a wrong one counts
     */
    boolean countersignByCode(Actor by, AccountId owner, String typed, Instant now) {
        requireAtWork();
        if (!answers.isRight(typed)) {
            return false;
        }
        countersign(by, Countersignature.of(Countersignature.Way.CODE, owner, now));
        // Whoever heard it once could confirm other answers with it.
        answers.drawCode();
        return true;
    }

    /** @return whether the person is said to have confirmed, and was not before of this report */
    boolean countersignByTap(Actor by, AccountId person, Instant now) {
        requireAtWork();
        boolean before = isTappedBy(person) && !isCountersignedBeforeReturn();
        countersign(by, Countersignature.of(Countersignature.Way.TAP, person, now));
        return !before && isTappedBy(person);
    }

    /** Whether somebody confirmed in that name on the volunteer's phone. */
    boolean isTappedBy(AccountId person) {
        return countersignature().filter(said -> said.isTapOf(person)).isPresent();
    }

    /**
     * Whether the person in whose name it was tapped may say that it was somebody else. A coordinator confirms within
     * minutes; whoever comes home in the evening and reads of it is heard all the same.
     */
    boolean mayBeDisowned(AccountId person, Instant now) {
        boolean open = state.isOpen() || state == VisitState.CONFIRMED && now.isBefore(stateAt.plus(DISOWNED_WITHIN));
        return open && isTappedBy(person);
    }

    /**
     * The person in whose name it was tapped says that it was somebody else.
     *
     * @throws Refused if nobody tapped in that name, or the visit has been over for too long
     */
    void disown(Actor person, Instant now) {
        if (!mayBeDisowned(person.id(), now)) {
            throw new Refused("visit.refused.not-tapped");
        }
        countersign(person, Countersignature.of(Countersignature.Way.DISOWNED, person.id(), now));
    }

    boolean isDisowned() {
        return countersignature().filter(Countersignature::isDisowned).isPresent();
    }

    /** How often a code was typed that was not the owner's. */
    int wrongCodes() {
        return answers.wrongCodes();
    }

    /** Nobody of the place says so. */
    void notCountersigned(Actor by, String why, Instant now) {
        requireAtWork();
        countersign(by, Countersignature.missing(why, now));
    }

    private void countersign(Actor by, Countersignature said) {
        Optional<Countersignature> before = countersignature();
        if (answers.countersign(said, isCountersignedBeforeReturn())) {
            String earlier = before.map(Countersignature::how).map(Enum::name).orElse("-");
            registerEvent(said(COUNTERSIGNED, by, earlier, said.how().name(), said.why()));
        }
    }

    /**
     * Whether the place said so of the report as it was before it came back; it may say so anew, by a tap as well. That it
     * was not them stays said: the volunteer's own phone does not take that back.
     */
    boolean isCountersignedBeforeReturn() {
        return startedAt().filter(answers::isCountersignedBefore).isPresent();
    }

    void recordSign(Serial serial) {
        requireAtWork();
        answers.recordSign(serial);
    }

    /**
     * What worries the volunteer, or how a drill went. It is asked after the report was handed in and the volunteer has
     * left: at the place others look on.
     *
     * @return whether it is the first word of it that a report already handed in gets
     */
    boolean recordConcerns(String words, Instant now) {
        boolean after = mayAddConcerns(now);
        if (!after) {
            requireWritable();
        }
        return answers.recordConcerns(words) && after;
    }

    /**
     * Whether the volunteer may still say what worried them: a coordinator may have confirmed, or given the report back,
     * before they were home.
     */
    boolean mayAddConcerns(Instant now) {
        return kind != VisitKind.DRILL
                && (state == VisitState.REPORTED
                        || state == VisitState.RETURNED
                        || state == VisitState.CONFIRMED && now.isBefore(stateAt.plus(CONCERNS_WITHIN)));
    }

    void report(Actor by, int photos, Instant now) {
        requireAtWork();
        missing(photos).stream().findFirst().ifPresent(words -> {
            throw new Refused(words);
        });
        reportedAt = now;
        move(VisitState.REPORTED, by, null, now);
    }

    /** What the report still needs. */
    List<Message> missing(int photos) {
        return answers.missing(kind, photos);
    }

    /** Whether the sign does not hang, or cannot be seen or read. */
    boolean isSignProblem() {
        return Checklist.isSignProblem(kind, findings());
    }

    /** What was found of the sign; empty where it was not looked at. */
    Optional<Finding> signFinding() {
        return Checklist.signFinding(kind, findings());
    }

    /** What it saw otherwise than was told, in the order of the lines. */
    Map<CorrectedLine, Correction> corrections() {
        return new TreeMap<>(corrections);
    }

    Optional<Correction> correction(CorrectedLine line) {
        return Optional.ofNullable(corrections.get(line));
    }

    /**
     * Notes what it saw otherwise; where that is what is told, nothing is noted.
     *
     * @throws Refused if nobody is at work on it, or somebody decided about the line before the report came back
     */
    void correct(CorrectedLine line, String told, String seen) {
        requireAtWork();
        Correction before = corrections.get(line);
        if (before != null && before.seen().equals(seen) || before == null && told.equals(seen)) {
            return;
        }
        if (before != null && !before.isNoted()) {
            throw new Refused("visit.refused.correction-decided");
        }
        if (told.equals(seen)) {
            corrections.remove(line);
        } else {
            corrections.put(line, Correction.noted(told, seen));
        }
        answers.changed();
    }

    /** Whether its report was handed in, and not given back since. */
    boolean isHandedIn() {
        return state == VisitState.REPORTED || state == VisitState.CONFIRMED;
    }

    /**
     * Decides about a correction; whoever made the visit does not.
     *
     * @return whether it is news; not where it was decided so already
     * @throws Refused if it was decided otherwise, or the report is not handed in
     */
    boolean decide(CorrectedLine line, CorrectionState how, Actor by, Instant now) {
        Correction noted = correction(line).orElseThrow(NotFound::new);
        if (isVolunteer(by.id())) {
            throw new Refused("visit.refused.correct-own");
        }
        if (noted.state() == how) {
            return false;
        }
        if (!noted.isNoted()) {
            throw new Refused("visit.refused.correction-decided");
        }
        if (!isHandedIn()) {
            throw new Refused("visit.refused.state");
        }
        corrections.put(line, noted.decided(how, by.id(), now));
        registerEvent(said(CORRECTION + line, by, noted.state().name(), how.name(), null));
        registerEvent(new PlaceChanged(place()));
        return true;
    }

    /**
     * Whether something is told as the visit saw it otherwise, and nobody has said which is right: confirmed, it would be
     * told as checked.
     *
     * @param told what is told of the place now
     */
    boolean isUndecided(ApplicationAnswers told) {
        return corrections.entrySet().stream()
                .anyMatch(noted -> noted.getValue().isNoted()
                        && noted.getValue()
                                .told()
                                .equals(told.get(noted.getKey().field())));
    }

    /** What the volunteer wrote was wrong with the item of a line; empty where nothing was, or nothing but what is put right. */
    Optional<String> problem(CorrectedLine line) {
        return line.item().map(settled()::get).filter(found -> !found.ok()).map(Finding::remark);
    }

    /**
     * Nothing else was wrong with the item of an accepted correction: it is well. Whoever made the visit does not say so.
     *
     * @return whether it is news; not where it was said already, or the item is well anyway
     * @throws Refused if the correction is not accepted, or the report is not handed in
     */
    boolean clear(CorrectedLine line, Actor by) {
        Correction noted = correction(line).orElseThrow(NotFound::new);
        if (isVolunteer(by.id())) {
            throw new Refused("visit.refused.correct-own");
        }
        if (!noted.isAccepted() || !isHandedIn()) {
            throw new Refused("visit.refused.state");
        }
        if (problem(line).isEmpty()) {
            return false;
        }
        corrections.put(line, noted.clearing(line.item().orElseThrow()));
        registerEvent(said(CORRECTION + line, by, noted.state().name(), CLEARED, null));
        registerEvent(new PlaceChanged(place()));
        return true;
    }

    /** What was found, with what was put right since as well, where nothing else was wrong with it. */
    Map<String, Finding> settled() {
        Map<String, Finding> settled = new HashMap<>(findings());
        corrections.values().stream()
                .filter(Correction::isAccepted)
                .map(Correction::item)
                .forEach(item -> settled.computeIfPresent(item, (found, problem) -> Finding.of(true, "")));
        return settled;
    }

    /** Confirms; whoever made the visit does not. Whether it was a good one follows from what was found. */
    void confirm(Actor by, Instant now) {
        if (isVolunteer(by.id())) {
            throw new Refused("visit.refused.confirm-own");
        }
        requirePath(VisitState.CONFIRMED);
        confirmedBy = by.id().value();
        good = Checklist.isGood(kind, settled());
        move(VisitState.CONFIRMED, by, null, now);
    }

    /** @param photos those of the report that is given back: what it said stays to be compared */
    void returnWith(Actor by, String why, List<PhotoId> photos, Instant now) {
        if (isVolunteer(by.id())) {
            throw new Refused("visit.refused.confirm-own");
        }
        move(VisitState.RETURNED, by, why, now);
        returned = answers.returned(begun(), photos, worked(), firstBegun());
    }

    void unable(Actor by, String why, Instant now) {
        move(VisitState.UNABLE, by, why, now);
    }

    /** The day has passed and nobody came. */
    void missed(Instant now) {
        move(VisitState.MISSED, null, null, now);
    }

    void cancel(@Nullable Actor by, @Nullable String why, Instant now) {
        move(VisitState.CANCELLED, by, why, now);
    }

    /** Whether somebody has agreed to come, and the owner was told. */
    boolean isAgreed() {
        return switch (state) {
            case ACCEPTED, STARTED, REPORTED, RETURNED -> true;
            case PLANNED, ASSIGNED, DECLINED, CONFIRMED, UNABLE, MISSED, CANCELLED -> false;
        };
    }

    /** Whether it waits for somebody to begin it. */
    boolean waits() {
        return state.waits();
    }

    /** Whether its day has passed and nobody has begun it. */
    boolean isOverdue(Instant now) {
        return waits() && planned.isBefore(now);
    }

    /**
     * Whether its owner may read of it. A check of a place that runs is told once somebody has agreed to come: before, it
     * would only tell of a report.
     */
    boolean isToldToOwner() {
        return kind == VisitKind.ONBOARDING
                || kind == VisitKind.AFTER_CHANGE
                || !kind.hasChecklist()
                || (state != VisitState.PLANNED && state != VisitState.ASSIGNED);
    }

    /** Whether it was begun and nothing has come of it for too long. */
    boolean isStalled(Instant now) {
        return switch (state) {
            case STARTED -> stateAt.isBefore(now.minus(STARTED_AT_MOST));
            case RETURNED -> stateAt.isBefore(now.minus(RETURNED_AT_MOST));
            case PLANNED, ASSIGNED, DECLINED, ACCEPTED, REPORTED, CONFIRMED, UNABLE, MISSED, CANCELLED -> false;
        };
    }

    /** That it does not end was brought up. */
    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Whether that coordinator both assigned it and confirmed its report. */
    boolean isRunBy(AccountId coordinator) {
        return coordinator.value().equals(assignedBy) && coordinator.value().equals(confirmedBy);
    }

    boolean isGood() {
        return Boolean.TRUE.equals(good);
    }

    /** What the place said it was when the visit began; empty before. */
    Optional<SeenPlace> seen() {
        return Optional.ofNullable(beginning).map(Beginning::seen);
    }

    /**
     * The key of what it is called to that reader. Of a report that brought it here nobody learns who is of the place; nor
     * whoever is at work on it, for the place's lead reads along.
     *
     * @param inside whether the reader owns the place, works there or ever did
     */
    String what(AccountId reader, boolean inside) {
        return inside || (wasBegun() && isVolunteer(reader)) ? kind.keyForOwner() : kind.key();
    }

    VisitRow row(Listing listing, @Nullable String volunteerName, AccountId reader, boolean inside, Instant now) {
        return new VisitRow(
                id(),
                version(),
                place(),
                listing.name(),
                listing.street(),
                listing.house(),
                listing.town(),
                kind,
                what(reader, inside),
                state,
                madeOn(),
                wasBegun() ? null : hours().map(TimeRange::text).orElse(null),
                inside && kind == VisitKind.AFTER_REPORT ? "" : note,
                volunteer().orElse(null),
                volunteerName,
                reason,
                good,
                isOverdue(now),
                isStalled(now),
                isDisowned() && !inside);
    }

    /** How it was begun; empty before. */
    Optional<VisitStart> begun() {
        return Optional.ofNullable(beginning).flatMap(begun -> begun.start(day()));
    }

    /** A visit that was cancelled under the volunteer's hands still keeps the words that stood on the screen. */
    void requireWritable() {
        if (state != VisitState.CANCELLED || !wasBegun()) {
            requireAtWork();
        }
    }

    void requireAtWork() {
        if (state == VisitState.CANCELLED && wasBegun()) {
            throw new Refused("visit.refused.cancelled");
        }
        if (state == VisitState.REPORTED || state == VisitState.CONFIRMED) {
            throw new Refused("visit.refused.reported");
        }
        if (state != VisitState.STARTED) {
            throw new Refused("visit.refused.not-started");
        }
    }

    private void requirePath(VisitState next) {
        if (!state.leadsTo(next)) {
            throw new Refused("visit.refused.state");
        }
    }

    private void move(VisitState next, @Nullable Actor by, @Nullable String why, Instant now) {
        requirePath(next);
        registerEvent(changed(by, state.name(), next, why));
        registerEvent(new PlaceChanged(place()));
        state = next;
        stateAt = now;
        reason = why;
        openKind = next.isOpen() ? kind : null;
        if (!next.isOpen()) {
            registerEvent(new VisitEnded(id(), next, by));
        }
        if (next == VisitState.CONFIRMED && kind.hasChecklist()) {
            registerEvent(new PlaceVisited(place()));
        }
    }

    private StateChanged changed(@Nullable Actor by, String from, VisitState to, @Nullable String why) {
        return said("visit", by, from, to.name(), why);
    }

    private StateChanged said(String subject, @Nullable Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                subject,
                id,
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to,
                why,
                region.value());
    }
}
