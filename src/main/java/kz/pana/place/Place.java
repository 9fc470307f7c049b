package kz.pana.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.event.OwnerChanged;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.event.PlaceMoved;
import kz.pana.place.event.PlaceToSeeAgain;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.event.ValidityChanged;
import kz.pana.place.event.ValidityEnding;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.ApplicationProgress;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.ChangeToSee;
import kz.pana.place.status.ConfirmationState;
import kz.pana.place.status.GoodVisit;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PinWay;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.PlaceValidity;
import kz.pana.place.status.Publication;
import kz.pana.place.status.Upkeep;
import kz.pana.place.status.Validity;
import kz.pana.place.status.Vouchers;
import kz.pana.platform.Unchanged;
import kz.pana.territory.Territory;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One premises of a business, from its first draft to its end. */
@Entity
@Table(name = "place")
class Place extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private UUID ownerId;
    private @Nullable UUID businessId;
    private Instant begunAt;

    /** Long, and read by its form alone: a list of places never asks for them. */
    @ElementCollection
    @CollectionTable(name = "application_answer", joinColumns = @JoinColumn(name = "place_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @BatchSize(size = 100)
    private Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);

    /** What the answers were when they were last given back. */
    @ElementCollection
    @CollectionTable(name = "returned_answer", joinColumns = @JoinColumn(name = "place_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    private Map<ApplicationField, String> returnedAnswers = new EnumMap<>(ApplicationField.class);

    @Embedded
    private @Nullable Listing listing;

    @Embedded
    private ApplicationProgress application;

    /** Of an approved place. */
    @Embedded
    private @Nullable PlaceValidity validity;

    @Embedded
    private @Nullable AgreementAcceptance acceptance;

    private @Nullable Instant agreementToldAt;

    @Embedded
    private @Nullable Vouchers vouchers;

    @Embedded
    private @Nullable LastVisit lastVisit;

    private boolean stepFreeDoubted;

    @Embedded
    private PinWay pinWay = PinWay.NONE;

    /** Of an approved place. */
    @Embedded
    private @Nullable Upkeep upkeep;

    @Embedded
    private Publication publication = Publication.NONE;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /** Begins an application. */
    Place(PlaceCode code, Actor owner, boolean demo, Instant now) {
        this.id = UUID.randomUUID();
        this.code = code.value();
        this.ownerId = owner.id().value();
        this.demo = demo;
        this.begunAt = now;
        this.application = new ApplicationProgress(ApplicationState.DRAFT, now, null);
        registerEvent(changed("application", owner, "-", ApplicationState.DRAFT.name(), null));
    }

    PlaceId id() {
        return new PlaceId(id);
    }

    PlaceCode code() {
        return new PlaceCode(code);
    }

    long version() {
        return version == null ? 0 : version;
    }

    AccountId owner() {
        return new AccountId(ownerId);
    }

    ApplicationAnswers answers() {
        return new ApplicationAnswers(answers);
    }

    Optional<Listing> listing() {
        return Optional.ofNullable(listing);
    }

    Instant begunAt() {
        return begunAt;
    }

    ApplicationState application() {
        return application.state();
    }

    Optional<Validity> validity() {
        return Optional.ofNullable(validity).map(PlaceValidity::state);
    }

    boolean isPublished() {
        return publication.published();
    }

    boolean isCurrent() {
        return application() == ApplicationState.APPROVED && stands(Validity.CURRENT);
    }

    private boolean stands(Validity state) {
        return validity != null && validity.state() == state;
    }

    List<Outstanding> outstanding() {
        return publication.outstanding();
    }

    boolean hasAccepted(String agreement) {
        return acceptance != null && acceptance.version().equals(agreement);
    }

    Requirement.Subject subject() {
        return new Requirement.Subject(
                id(),
                owner(),
                listing != null && listing.singleHanded(),
                Optional.ofNullable(acceptance).map(AgreementAcceptance::version));
    }

    /** Keeps what was typed. */
    void answer(ApplicationAnswers given) {
        requireEditable();
        given.writeTo(answers);
    }

    /** Gives up a draft that nobody else has read: nothing of what was typed is kept. */
    void discard(Actor by, Instant now) {
        move(ApplicationState.DISCARDED, by, null, now);
        answers.clear();
        acceptance = null;
    }

    /** The owner was told that the agreement has a new version. */
    void toldOfAgreement(Instant now) {
        agreementToldAt = now;
    }

    /** Who accepted a version first, and when, stays: an old window may ask once more. */
    void acceptAgreement(Actor by, String agreement, String name, Instant now) {
        if (hasAccepted(agreement)) {
            return;
        }
        registerEvent(changed("agreement", by, acceptance == null ? "-" : acceptance.version(), agreement, name));
        acceptance = new AgreementAcceptance(agreement, name, now);
        registerEvent(new PlaceChanged(id()));
    }

    /** Hands the application in: the checked listing becomes what coordinators read. */
    void submit(Actor by, Listing checked, UUID business, Instant now) {
        requireEditable();
        boolean elsewhere = listing != null && !listing.region().equals(checked.region());
        if (lastVisit != null) {
            pinWay = pinWay.moved(told().point(), checked.point());
        }
        listing = checked;
        businessId = business;
        move(ApplicationState.SUBMITTED, by, null, now);
        if (elsewhere) {
            registerEvent(new PlaceMoved(id()));
        }
    }

    /**
     * Changes one line of what is told about an approved place, at once: whether the public sees it now or when the place
     * comes back, it must be true. Progress, visit, agreement and position stay as they are.
     *
     * @param shown what stood there when the owner began to write
     * @throws OptimisticLockingFailureException if something else stands there by now
     */
    void edit(Actor by, ApplicationField line, String shown, String answer, Territory territory, Instant now) {
        requireOwner(by);
        tell(by, line, shown, answer, null, territory, now);
    }

    /** The same by a coordinator, as a visit saw it. */
    void correct(Actor by, ApplicationField line, String shown, String seen, Territory territory, Instant now) {
        requireNotOwner(by);
        tell(by, line, shown, seen, ApplicationField.AS_SEEN, territory, now);
    }

    private void tell(
            Actor by,
            ApplicationField line,
            String shown,
            String answer,
            @Nullable String why,
            Territory territory,
            Instant now) {
        requireAtOnce(line);
        ApplicationAnswers before = ApplicationAnswers.of(told());
        Unchanged.require(before.get(line).equals(shown));
        listing = before.with(Map.of(line, answer)).edited(told(), List.of(line), territory);
        String after = ApplicationAnswers.of(listing).get(line);
        if (after.equals(shown)) {
            return;
        }
        told(by, line, shown, after, why);
        tellOtherwise(now);
    }

    private void told(Actor by, ApplicationField field, String before, String after, @Nullable String why) {
        answers().with(Map.of(field, after)).writeTo(answers);
        registerEvent(moved(field.edit(), by, orNothing(before), orNothing(after), why));
    }

    private void tellOtherwise(Instant now) {
        registerEvent(new PlaceChanged(id()));
        if (isPublished()) {
            show(true, now);
        }
    }

    private Listing told() {
        return Objects.requireNonNull(listing, "not submitted yet");
    }

    /** How far the pin would have been moved in all since a visit saw where it stands, in metres. */
    double movedTo(GeoPoint next) {
        return pinWay.moved(told().point(), next).movedMetres();
    }

    /** Its owner asks for a change after which somebody has to look: until that is decided nobody relies on it. */
    void pauseForChange(Actor by, Instant now) {
        if (stands(Validity.CURRENT)) {
            moveValidity(Validity.PAUSED, by, null, now);
        }
    }

    /**
     * Goes to another owner, as both have confirmed. Nobody relies on it until a coordinator has accepted her, somebody has
     * looked and another coordinator has reinstated it; and she accepts the agreement for herself.
     */
    void handOver(Actor by, Actor to, String why, Instant now) {
        requireAskedBy(by);
        pauseForChange(by, now);
        // Why the one before her had paused it is not hers.
        validity = stood().withPause(null);
        registerEvent(changed("owner", by, by.name(), to.name(), orNull(why)));
        ownerId = to.id().value();
        acceptance = null;
        agreementToldAt = null;
        registerEvent(new OwnerChanged(id(), by, to.id()));
        registerEvent(new PlaceChanged(id()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** It is not what a visit saw: it comes back once somebody has looked, and somebody else has reinstated it. */
    void seeAgain(ChangeLine line, Actor by, Instant now) {
        if (stands(Validity.CURRENT) || stands(Validity.PAUSED)) {
            moveValidity(Validity.SUSPENDED, by, null, now);
        }
        // The earlier, also where the clock was set back: everybody who accepted any of it is found by it.
        Instant since = status().changeToSee()
                .map(ChangeToSee::since)
                .filter(now::isAfter)
                .orElse(now);
        validity = stood().withChange(new ChangeToSee(line, since, now, by.id().value(), null));
        registerEvent(new PlaceToSeeAgain(id()));
    }

    private PlaceValidity stood() {
        return Objects.requireNonNull(validity, "not approved yet");
    }

    /** What its owner asks for is decided about only while it is approved and has not left. */
    void requireAskedBy(Actor by) {
        requireOwner(by);
        requireInNetwork();
    }

    /**
     * Takes in what a coordinator accepted of its listing.
     *
     * @param before what is told now
     * @param after the same with what is told from now on
     */
    void change(
            Actor by,
            ChangeLine line,
            ApplicationAnswers before,
            ApplicationAnswers after,
            Territory territory,
            Instant now) {
        requireNotOwner(by);
        requireInNetwork();
        GeoPoint from = told().point();
        listing = after.edited(told(), line.fields(), territory);
        pinWay = pinWay.moved(from, told().point());
        if (line == ChangeLine.PIN && pinWay.isFar()) {
            seeAgain(line, by, now);
        }
        line.fields().stream()
                .filter(field -> !before.get(field).equals(after.get(field)))
                .forEach(field -> told(by, field, before.get(field), after.get(field), null));
        tellOtherwise(now);
    }

    private void requireAtOnce(ApplicationField line) {
        if (!line.isEditedAtOnce()) {
            throw new Refused(Message.of("place.refused.not-at-once"));
        }
        requireInNetwork();
    }

    private void requireInNetwork() {
        if (!status().isEditedAtOnce()) {
            throw new Refused(Message.of("place.refused.state"));
        }
    }

    private static String orNothing(String answer) {
        return answer.isEmpty() ? "-" : answer;
    }

    void askForChanges(Actor by, String comment, Instant now) {
        requireNotOwner(by);
        move(ApplicationState.NEEDS_CHANGES, by, comment, now);
        answers().writeTo(returnedAnswers);
    }

    /** What the answers were when they were last given back; empty if they never were. */
    Optional<ApplicationAnswers> returnedAnswers() {
        return Optional.of(returnedAnswers).filter(given -> !given.isEmpty()).map(ApplicationAnswers::new);
    }

    void reject(Actor by, String reason, Instant now) {
        requireNotOwner(by);
        move(ApplicationState.REJECTED, by, reason, now);
        registerEvent(new PlaceEnded(id()));
    }

    void startOnboarding(Actor by, Instant now) {
        requireNotOwner(by);
        move(ApplicationState.ONBOARDING, by, null, now);
    }

    /** Approves; from now on the rules alone decide about publication. */
    void approve(Actor by, Instant now) {
        mayApprove(by).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        vouchers = Vouchers.approved(by.id());
        move(ApplicationState.APPROVED, by, null, now);
        moveValidity(Validity.CURRENT, by, null, now);
        upkeep = Upkeep.since(now, goodUntil());
    }

    /** Takes in by which slug its settlement is known. */
    void settle(String town) {
        listing = told().in(town);
    }

    /** Rule 2: whoever owns or visited the place does not approve it; and nothing may be outstanding. */
    Optional<Message> mayApprove(Actor by) {
        if (!application().leadsTo(ApplicationState.APPROVED)) {
            return Optional.of(Message.of("place.refused.state"));
        }
        return mayVouch(by)
                .or(() -> Optional.of(Message.of("place.refused.outstanding"))
                        .filter(lacking -> !outstanding().isEmpty()));
    }

    private Optional<Message> mayVouch(Actor by) {
        if (by.id().value().equals(ownerId)) {
            return Optional.of(Message.of("place.refused.own"));
        }
        boolean visited =
                lastVisit != null && lastVisit.visitedBy().equals(by.id().value());
        return visited ? Optional.of(Message.of("place.refused.visited")) : Optional.empty();
    }

    /** When it was approved; empty before. */
    Optional<Instant> approvedAt() {
        return application() == ApplicationState.APPROVED ? Optional.of(application.since()) : Optional.empty();
    }

    /** Who approved it, who was the last to reinstate it, and who accepted a change that somebody has yet to look at. */
    List<AccountId> vouchers() {
        return Stream.concat(
                        vouchers == null ? Stream.of() : vouchers.people(),
                        status().changeToSee().map(ChangeToSee::acceptedBy).stream())
                .map(AccountId::new)
                .toList();
    }

    /** Notes a visit that was confirmed as good. */
    void visited(GoodVisit visit) {
        if (vouchers().contains(visit.volunteer())) {
            throw new Refused(Message.of("place.refused.visited"));
        }
        // A report that lay about is confirmed after a later one: the later one says when and where the place was last
        // seen.
        boolean latest = lastVisit == null || lastVisit.visitedAt().isBefore(visit.reportedAt());
        lastVisit = LastVisit.of(visit, lastVisit);
        if (latest) {
            visit.pin().ifPresent(pin -> pinWay = PinWay.NONE.moved(pin, told().point()));
            upkeep = upkeep == null ? null : upkeep.seen(visit.reportedAt(), goodUntil());
        }
        status().changeToSee()
                .filter(change -> !visit.begunAt().isBefore(change.acceptedAt()))
                .ifPresent(change -> validity = stood().withChange(change.seen(visit.reportedAt())));
        registerEvent(new PlaceChanged(id()));
    }

    /** Notes what a visit saw of the entrance: nobody in a wheelchair is sent to steps. */
    void stepFreeSeen(boolean asWritten, Instant now) {
        if (stepFreeDoubted == asWritten) {
            stepFreeDoubted = !asWritten;
            showVisit(now);
            registerEvent(new PlaceChanged(id()));
        }
    }

    /** The public reads when a place was last checked. */
    void showVisit(Instant now) {
        if (isPublished()) {
            show(true, now);
        }
    }

    /**
     * @throws InvalidValue if it is to end on a day that has passed, or on which the place is relied on no more
     */
    void pause(Actor by, Pause said, Instant now) {
        said.requireToCome(now, goodUntil());
        pauseAs(said, by, now);
    }

    /** The trail keeps what was said, as a code; it is no note to anybody. */
    private void pauseAs(Pause said, @Nullable Actor by, Instant now) {
        validity = moveValidity(Validity.PAUSED, by, said.code(), now)
                .withNote(null)
                .withPause(said);
    }

    /** Open again after a pause. */
    void resume(Actor by, Instant now) {
        if (!stands(Validity.PAUSED)) {
            throw new Refused(Message.of("place.refused.state"));
        }
        open(by, now);
    }

    private void open(@Nullable Actor by, Instant now) {
        validity = moveValidity(Validity.CURRENT, by, null, now).withPause(null);
    }

    /** When it opens by itself; empty where it is not paused, or its owner opens it. */
    Optional<Instant> opensAt() {
        return stands(Validity.PAUSED) ? pause().flatMap(said -> said.opensAt(told().hours())) : Optional.empty();
    }

    private Optional<Pause> pause() {
        return status().pause();
    }

    /**
     * The day has come on which it opens by itself. Where anything is outstanding it stays paused until its owner opens it.
     *
     * @param lacking what is outstanding, as {@link Outstanding#requirement} names it
     */
    void openAsSaid(List<String> lacking, Instant now) {
        Pause said = pause().orElseThrow();
        if (lacking.isEmpty()) {
            open(null, now);
        } else {
            String day = String.valueOf(said.opensOn());
            registerEvent(changed("opening", null, day, "-", String.join(", ", lacking)));
            validity = stood().withPause(said.withoutEnd());
        }
    }

    void suspend(Actor by, String reason, Instant now) {
        moveValidity(Validity.SUSPENDED, by, reason, now);
    }

    /** Lets a suspended or expired place be relied on again. What its owner had paused is open when she said so, or says so. */
    void reinstate(Actor by, String why, Instant now) {
        mayReinstate(by, now).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        vouchers = Objects.requireNonNull(vouchers, "not approved yet").reinstated(by.id());
        // The trail keeps why. It is no note to the owner, who reads that the place holds again.
        validity = moveValidity(Validity.CURRENT, by, why, now).withNote(null).withChange(null);
        pause().ifPresent(said -> {
            if (said.opensAt(told().hours())
                    .filter(opens -> !now.isBefore(opens))
                    .isPresent()) {
                validity = stood().withPause(null);
            } else {
                pauseAs(said, null, now);
            }
        });
    }

    /** Rule 2 once more, and a good visit must still hold. */
    Optional<Message> mayReinstate(Actor by, Instant now) {
        if (!stands(Validity.SUSPENDED) && !stands(Validity.EXPIRED)) {
            return Optional.of(Message.of("place.refused.state"));
        }
        return mayVouch(by).or(() -> status().unseen(now));
    }

    /** Its owner leaves with it for good. */
    void withdraw(Actor owner, String why, Instant now) {
        leave(Validity.WITHDRAWN, owner, why, now);
    }

    /** A coordinator revokes or closes it for good. */
    void end(Validity how, Actor by, String reason, Instant now) {
        if (how != Validity.REVOKED && how != Validity.CLOSED) {
            throw new IllegalArgumentException("not a coordinator's end: " + how);
        }
        leave(how, by, reason, now);
    }

    private void leave(Validity how, Actor by, String why, Instant now) {
        moveValidity(how, by, why, now);
        registerEvent(new PlaceEnded(id()));
    }

    /** Until when the last good visit holds. */
    Optional<Instant> goodUntil() {
        return Optional.ofNullable(lastVisit).map(LastVisit::goodUntil);
    }

    /**
     * Time passes: a place whose last good visit is too old expires.
     *
     * @return whether it has just done so
     */
    boolean expireIfDue(Instant now) {
        boolean due = status().isKept()
                && goodUntil().filter(until -> !now.isBefore(until)).isPresent();
        if (due) {
            moveValidity(Validity.EXPIRED, null, null, now);
        }
        return due;
    }

    /** Time passes: says once, some days ahead, that another visit is wanted. */
    Optional<ValidityEnding> foretellEnd(Instant now) {
        Instant until = goodUntil().orElse(null);
        Upkeep kept = upkeep;
        if (kept == null || until == null || !status().isKept()) {
            return Optional.empty();
        }
        OptionalInt days = kept.foretells(now, until);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        upkeep = kept.foretold(days.getAsInt(), goodUntil());
        LocalDate lastDay = LocalDate.ofInstant(until, KernelConfiguration.ALMATY);
        ValidityEnding ending = new ValidityEnding(id(), lastDay, days.getAsInt(), kept.foretoldDays() == 0);
        registerEvent(ending);
        return Optional.of(ending);
    }

    /** Time passes: its owner is asked whether all is still so, once more, and then a coordinator. Not of a paused place. */
    Optional<ConfirmationState> askWhetherStillSo(Instant now) {
        Upkeep kept = upkeep;
        if (kept == null || !stands(Validity.CURRENT)) {
            return Optional.empty();
        }
        Optional<ConfirmationState> next = kept.asks(now);
        next.ifPresent(state -> {
            registerEvent(changed("confirmation", null, kept.confirmation().name(), state.name(), null));
            upkeep = kept.asked(state, now, goodUntil());
        });
        return next;
    }

    /** How its owner has answered whether all is still so. */
    ConfirmationState confirmation() {
        return upkeep == null ? ConfirmationState.GIVEN : upkeep.confirmation();
    }

    /**
     * Somebody says that all is still so; where nobody is asked, it changes nothing.
     *
     * @param note how a coordinator knows; {@code null} of the owner herself
     */
    void confirm(Actor by, @Nullable String note, Instant now) {
        requireInNetwork();
        if (upkeep != null && upkeep.confirmation().isAsked()) {
            ConfirmationState given = ConfirmationState.GIVEN;
            registerEvent(changed("confirmation", by, upkeep.confirmation().name(), given.name(), note));
            upkeep = upkeep.confirmed(now, goodUntil());
        }
    }

    /**
     * Takes in what the requirements say; rule 1. A change of what the public sees is announced.
     *
     * @param nextAssessment when time alone may change the answer
     */
    void assessed(List<Outstanding> lacking, @Nullable Instant nextAssessment, Instant now) {
        publication = publication.assessed(lacking, nextAssessment);
        showToPublic(isCurrent() && lacking.isEmpty(), now);
    }

    /**
     * Until when the last assessment may be relied on. Past that nobody knows whether the requirements still hold, and
     * the public is shown nothing on trust: rule 1.
     */
    Optional<Instant> assessedUntil() {
        return status().assessedUntil();
    }

    /** Takes in that the place could not be assessed. One that can be relied on no longer is hidden, and says so. */
    void notAssessed(Instant now) {
        if (isPublished()
                && assessedUntil().filter(until -> !now.isBefore(until)).isPresent()) {
            List<Outstanding> lacking = new ArrayList<>(outstanding());
            lacking.add(
                    new Outstanding("assessment", Message.of("place.outstanding.assessment"), NextActor.COORDINATOR));
            publication = publication.assessed(lacking, publication.assessAt());
            showToPublic(false, now);
        }
    }

    private void showToPublic(boolean seen, Instant now) {
        if (seen == isPublished()) {
            return;
        }
        registerEvent(changed(
                "publication",
                null,
                isPublished() ? "PUBLISHED" : "HIDDEN",
                seen ? "PUBLISHED" : "HIDDEN",
                String.join(
                        ", ",
                        outstanding().stream().map(Outstanding::requirement).toList())));
        show(seen, now);
    }

    private void show(boolean seen, Instant now) {
        publication = publication.shown(seen, now);
        registerEvent(new PublicationChanged(id()));
    }

    private void move(ApplicationState next, Actor by, @Nullable String note, Instant now) {
        if (!application().leadsTo(next)) {
            throw new Refused(Message.of("place.refused.state"));
        }
        registerEvent(changed("application", by, application().name(), next.name(), note));
        registerEvent(new PlaceChanged(id()));
        application = new ApplicationProgress(next, now, note);
    }

    private PlaceValidity moveValidity(Validity next, @Nullable Actor by, @Nullable String note, Instant now) {
        Optional<Validity> before = validity();
        if (application() != ApplicationState.APPROVED
                || before.filter(state -> !state.leadsTo(next)).isPresent()) {
            throw new Refused(Message.of("place.refused.state"));
        }
        String said = note == null || note.isEmpty() ? null : note;
        registerEvent(changed("validity", by, before.map(Enum::name).orElse("-"), next.name(), said));
        registerEvent(new PlaceChanged(id()));
        registerEvent(new ValidityChanged(id(), before, next));
        PlaceValidity moved = validity == null
                ? new PlaceValidity(next, now, said, null, null)
                : new PlaceValidity(next, now, said, validity.pause(), validity.change());
        validity = moved;
        if (!isCurrent()) {
            showToPublic(false, now);
        }
        return moved;
    }

    private StateChanged changed(String what, @Nullable Actor by, String from, String to, @Nullable String why) {
        return moved("place." + what, by, from, to, why);
    }

    private StateChanged moved(String subject, @Nullable Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                subject,
                Objects.requireNonNull(id),
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to,
                why,
                listing == null ? null : listing.region().value());
    }

    private void requireEditable() {
        if (!application().isEditable()) {
            throw new Refused(Message.of("place.refused.not-editable"));
        }
    }

    private void requireOwner(Actor by) {
        if (!by.id().value().equals(ownerId)) {
            throw new Refused(Message.of("place.refused.not-owner"));
        }
    }

    private void requireNotOwner(Actor by) {
        if (by.id().value().equals(ownerId)) {
            throw new Refused(Message.of("place.refused.own"));
        }
    }

    /** Where the application and the place stand, with the agreement and the last visit. */
    PlaceStatus status() {
        return new PlaceStatus(application, validity, acceptance, lastVisit, publication, demo);
    }

    PlaceRow row() {
        return new PlaceRow(id(), code(), version(), owner(), listing, status(), stepFreeDoubted);
    }

    /** Takes in which business a coordinator accepted, or which owner with hers. */
    void belongTo(UUID business, ChangeLine line, Actor by, Instant now) {
        if (!business.equals(businessId) || line == ChangeLine.OWNER) {
            requireNotOwner(by);
            requireInNetwork();
            businessId = business;
            seeAgain(line, by, now);
        }
    }

    @Nullable
    UUID business() {
        return businessId;
    }
}
