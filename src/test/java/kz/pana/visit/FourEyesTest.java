package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Validity;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.Candidate;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule 2 around visits, and who may make them. */
@PanaTest
class FourEyesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitReview review;

    @Autowired
    VisitDays days;

    @Autowired
    MyVisits visits;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    Volunteers volunteers;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    AccountDirectory directory;

    @Autowired
    JdbcTemplate sql;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @Test
    void whoeverTookEveryStepAloneIsToldSoBeforeApproving() {
        scene.confirm(scene.reported());
        AccountId other = cast.coordinator(Personas.ALMATY);

        assertThat(cast.as(scene.coordinator, () -> desk.place(scene.place).cautions()))
                .extracting(Message::key)
                .containsExactly("visit.caution.same-hand");
        assertThat(cast.as(other, () -> desk.place(scene.place).cautions())).isEmpty();

        sql.update("update visit set confirmed_by = ? where place_id = ?", other.value(), scene.place.value());
        assertThat(cast.as(scene.coordinator, () -> desk.place(scene.place).cautions()))
                .as("another one believed the report")
                .isEmpty();
    }

    @Test
    void whoeverHasThePhoneOfAPlaceOrItsOwnerIsNotSentThere() {
        VisitId id = scene.planned();
        String refused = "visit.refused.same-phone";
        AccountId withItsPhone = accepted(cast.somebody());
        number(withItsPhone, "+7 701 123 45 67 доб. 3");
        assertRefused(refused, scene.coordinator, () -> planning.assign(id, scene.version(id), withItsPhone));
        assertRefused(
                refused, scene.coordinator, () -> days.handOver(id, scene.version(id), withItsPhone, scene.today()));

        AccountId withTheOwners = accepted(cast.somebody());
        String owners = Personas.phone().e164();
        number(withTheOwners, owners);
        sql.update("update account set phone = ? where id = ?", owners, scene.owner.value());
        assertRefused(refused, scene.coordinator, () -> planning.assign(id, scene.version(id), withTheOwners));

        AccountId withAColleagues = accepted(cast.somebody());
        AccountId colleague = cast.named("Әсем Ғалиева");
        works(colleague);
        String colleagues = Personas.phone().e164();
        number(withAColleagues, colleagues);
        sql.update("update account set phone = ? where id = ?", colleagues, colleague.value());
        List<Candidate> candidates = cast.as(scene.coordinator, () -> planning.candidates(id));
        assertThat(candidates)
                .extracting(candidate -> candidate.volunteer().id())
                .contains(withAColleagues)
                .doesNotContain(withItsPhone, withTheOwners);
        assertThat(candidates)
                .filteredOn(candidate -> candidate.volunteer().id().equals(withAColleagues))
                .flatExtracting(Candidate::cautions)
                .containsExactly(
                        Message.of("visit.same-phone.team"), Message.of("visit.same-phone.account", "Әсем Ғалиева"));
        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), withAColleagues));
    }

    @Test
    void whoeverWasSentAwayIsKnownByThePhoneUnderAnotherAccount() {
        String phone = Personas.phone().e164();
        AccountId dismissed = accepted(cast.named("Фейк Ерікті"));
        number(dismissed, phone);
        cast.as(
                scene.coordinator,
                () -> volunteers.dismiss(dismissed, Personas.ALMATY, version(dismissed), "сенімсіз"));
        // With the old account a new number is given, so that the old one is free.
        cast.as(dismissed, () -> registration.correctPhone(Personas.phone()));
        AccountId blocked = accepted(cast.named("Бұғатталған Ерікті"));
        number(blocked, phone);
        sql.update("update account set blocked = true where id = ?", blocked.value());

        AccountId again = cast.named("Фейк Ерікті");
        cast.as(
                again,
                () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), PhoneNumber.parse(phone), ""));
        assertThat(row(again, VolunteerState.APPLIED).samePhone())
                .extracting(Message::key)
                .containsExactlyInAnyOrder("visit.same-phone.DISMISSED", "visit.same-phone.blocked");
        assertThat(row(again, VolunteerState.APPLIED).samePhone())
                .filteredOn(warning -> warning.key().equals("visit.same-phone.DISMISSED"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.args()).contains("Фейк Ерікті", "сенімсіз"));
        assertThat(cast.as(again, registration::mine).orElseThrow().samePhone())
                .as("it is for coordinators alone")
                .isEmpty();

        number(again, "+7 701 123 45 67");
        assertThat(row(again, VolunteerState.APPLIED).samePhone())
                .extracting(Message::key)
                .contains("visit.same-phone.place");
    }

    private void number(AccountId volunteer, String phone) {
        cast.as(volunteer, () -> registration.correctPhone(PhoneNumber.parse(phone)));
    }

    private long version(AccountId volunteer) {
        return row(volunteer, VolunteerState.ACCEPTED).version();
    }

    @Test
    void nobodyPlansAssignsOrConfirmsForAPlaceOfTheirOwnOrWhereTheyWork() {
        VisitId id = scene.reported();
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        works(colleague);
        AccountId owning = cast.coordinator(Personas.ALMATY);
        UUID owner = scene.owner.value();

        assertRefused("visit.refused.own-place", colleague, () -> planning.confirm(id, scene.version(id)));
        assertRefused(
                "visit.refused.own-place", colleague, () -> planning.returnWith(id, scene.version(id), "Қайтарамын"));
        assertThat(cast.as(colleague, () -> planning.mayConfirm(id))).isPresent();

        sql.update("update place set owner_id = ? where id = ?", owning.value(), scene.place.value());
        assertRefused("visit.refused.own-place", owning, () -> planning.confirm(id, scene.version(id)));
        sql.update("update place set owner_id = ? where id = ?", owner, scene.place.value());

        VisitFixture another = VisitFixture.in(context);
        works(colleague, another.place);
        assertRefused(
                "visit.refused.own-place",
                colleague,
                () -> planning.plan(another.place, new VisitPlan(VisitKind.ONBOARDING, scene.today(), null, "")));
        VisitId planned = another.planned();
        assertRefused(
                "visit.refused.own-place",
                colleague,
                () -> planning.assign(planned, scene.version(planned), scene.volunteer));
        assertRefused(
                "visit.refused.own-place",
                colleague,
                () -> days.reschedule(planned, scene.version(planned), scene.today(), null));
        assertRefused(
                "visit.refused.own-place",
                colleague,
                () -> days.handOver(planned, scene.version(planned), scene.volunteer, scene.today()));
        assertRefused(
                "visit.refused.own-place", colleague, () -> planning.cancel(planned, scene.version(planned), "Жоқ"));
    }

    /** Before, it would tell of a report, and when somebody comes. */
    @Test
    void whoeverIsOfThePlaceReadsOfACheckOnceSomebodyHasAgreedToCome() {
        scene.published();
        VisitId id = cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.YEARLY, scene.today(), null, "")));
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        works(colleague);
        sql.update("insert into account_role (account_id, role) values (?, 'COORDINATOR')", scene.owner.value());
        sql.update(
                "insert into account_region (account_id, region) values (?, ?)",
                scene.owner.value(),
                Personas.ALMATY.value());

        assertThat(planned(scene.coordinator)).contains(id);
        assertThat(planned(colleague)).doesNotContain(id);
        assertThat(planned(scene.owner)).doesNotContain(id);
        assertThatThrownBy(() -> cast.as(colleague, () -> planning.visit(id))).isInstanceOf(NotFound.class);
        assertThat(cast.as(colleague, () -> planning.ofPlace(scene.place)))
                .extracting(VisitRow::id)
                .doesNotContain(id);

        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), scene.volunteer));
        cast.as(scene.volunteer, () -> visits.accept(id));
        assertThat(cast.as(colleague, () -> planning.visit(id)).row().id()).isEqualTo(id);
    }

    private List<VisitId> planned(AccountId reader) {
        return cast.as(reader, () -> planning.list(Set.of(VisitState.PLANNED), 0, 1_000)).stream()
                .map(VisitRow::id)
                .toList();
    }

    @Test
    void whoeverIsOfThePlaceReadsNothingOfWhatTheVolunteerReports() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> visits.recordConcerns(id, "Иесі күдікті"));
        scene.report(id, Map.of("quiet-spot", "Тыныш жер жоқ"));
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        works(colleague);

        VisitDetail all = cast.as(scene.coordinator, () -> planning.visit(id));
        assertThat(all.concerns()).isEqualTo("Иесі күдікті");
        VisitDetail some = cast.as(colleague, () -> planning.visit(id));
        assertThat(some.concerns()).isEmpty();
        assertThat(some.findings()).isEmpty();
        assertThat(some.photos()).isEmpty();
        assertThat(some.together()).isEqualTo(Together.NOTHING);
        assertThat(cast.as(colleague, () -> review.consequences(id))).isEmpty();
        assertThat(cast.as(colleague, () -> review.contradictions(id))).isEmpty();
        assertThatThrownBy(() ->
                        cast.as(colleague, () -> planning.photo(id, all.photos().getFirst())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyVisitsWhereTheyWork() {
        VisitId id = scene.planned();
        AccountId cashier = volunteer();
        works(cashier);

        assertRefused("visit.refused.owner", scene.coordinator, () -> planning.assign(id, scene.version(id), cashier));
        assertThat(cast.as(scene.coordinator, () -> planning.candidates(id)))
                .extracting(candidate -> candidate.volunteer().id())
                .contains(scene.volunteer)
                .doesNotContain(cashier);
    }

    @Test
    void whoComesToWorkThereHandsInNoReportAndNoneOfTheirsIsConfirmed() {
        VisitId id = scene.assigned();
        works(scene.volunteer);
        cast.as(scene.volunteer, () -> visits.accept(id));
        assertRefused("visit.refused.own-visit", scene.volunteer, () -> visits.start(id, VisitFixture.AT_THE_DOOR, ""));

        VisitFixture another = VisitFixture.in(context);
        VisitId reported = another.reported();
        works(another.volunteer, another.place);
        assertRefused(
                "visit.refused.volunteer-inside",
                another.coordinator,
                () -> planning.confirm(reported, another.version(reported)));
        cast.as(another.coordinator, () -> planning.cancel(reported, another.version(reported), "Енді сонда істейді"));
        assertThat(cast.as(another.coordinator, () -> planning.visit(reported).findings()))
                .as("what was written is kept")
                .isNotEmpty();
    }

    @Test
    void aReportIsOtherwiseConfirmedOrReturnedAndNotPutAway() {
        VisitId id = scene.reported();
        assertRefused(
                "visit.refused.state", scene.coordinator, () -> planning.cancel(id, scene.version(id), "Ұнамады"));
    }

    @Test
    void everybodyWhoVisitedIsBarredFromApprovingAndNotTheLastOneAlone() {
        AccountId first = coordinatingVolunteer();
        AccountId second = coordinatingVolunteer();
        VisitId unable = scene.planned();
        cast.as(scene.coordinator, () -> planning.assign(unable, scene.version(unable), first));
        cast.as(first, () -> {
            visits.accept(unable);
            visits.start(unable, VisitFixture.AT_THE_DOOR, "");
            visits.unable(unable, "Иесі бас тартты");
        });
        VisitId good = scene.planned();
        cast.as(scene.coordinator, () -> planning.assign(good, scene.version(good), second));
        cast.as(second, () -> {
            visits.accept(good);
            visits.start(good, VisitFixture.AT_THE_DOOR, "");
            scene.write(good, Map.of());
            visits.report(good);
        });
        cast.as(scene.coordinator, () -> planning.confirm(good, scene.version(good)));
        sql.update("update place set outstanding = '[]' where id = ?", scene.place.value());

        for (AccountId visitor : List.of(first, second)) {
            assertRefused("place.refused.visited", visitor, () -> desk.approve(scene.place, placeVersion()));
            assertThat(cast.as(visitor, () -> desk.place(scene.place).refusal()))
                    .isPresent();
            assertThatThrownBy(() -> sql.update(
                            "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                            visitor.value(),
                            scene.place.value()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        works(colleague);
        assertRefused("place.refused.team", colleague, () -> desk.approve(scene.place, placeVersion()));

        AccountId approver = coordinatingVolunteer();
        cast.as(approver, () -> desk.approve(scene.place, placeVersion()));
        VisitId yearly = cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.YEARLY, scene.today(), null, "")));
        assertRefused(
                "visit.refused.owner",
                scene.coordinator,
                () -> planning.assign(yearly, scene.version(yearly), approver));

        cast.as(scene.coordinator, () -> desk.suspend(scene.place, "Тексеру керек"));
        AccountId later = coordinatingVolunteer();
        cast.as(scene.coordinator, () -> planning.assign(yearly, scene.version(yearly), later));
        cast.as(later, () -> {
            visits.accept(yearly);
            visits.start(yearly, VisitFixture.AT_THE_DOOR, "");
        });
        assertRefused("place.refused.visited", later, () -> desk.reinstate(scene.place, placeVersion(), "Түзелді"));
        assertRefused("place.refused.visited", second, () -> desk.reinstate(scene.place, placeVersion(), "Түзелді"));
        assertRefused("place.refused.team", colleague, () -> desk.reinstate(scene.place, placeVersion(), "Түзелді"));
        cast.as(scene.coordinator, () -> desk.reinstate(scene.place, placeVersion(), "Түзелді"));
    }

    @Test
    void whoeverWasEverOnTheTeamDecidesNothingThereThoughTheyLeft() {
        AccountId gone = coordinatingVolunteer();
        works(gone);
        sql.update("update team_member set left_at = joined_at where account_id = ?", gone.value());
        VisitId visit = scene.reported();
        assertRefused("visit.refused.own-place", gone, () -> planning.confirm(visit, scene.version(visit)));
        assertRefused("place.refused.team", gone, () -> desk.reject(scene.place, placeVersion(), "Жоқ"));
        cast.as(scene.coordinator, () -> planning.confirm(visit, scene.version(visit)));
        sql.update("update place set outstanding = '[]' where id = ?", scene.place.value());

        assertRefused("place.refused.team", gone, () -> desk.approve(scene.place, placeVersion()));
        cast.as(scene.coordinator, () -> {
            desk.approve(scene.place, placeVersion());
            desk.suspend(scene.place, "Тексеру керек");
        });
        assertRefused("place.refused.team", gone, () -> desk.reinstate(scene.place, placeVersion(), "Түзелді"));
        for (Validity end : List.of(Validity.CLOSED, Validity.REVOKED)) {
            assertRefused("place.refused.team", gone, () -> desk.end(scene.place, end, "Жабылды"));
        }
        VisitId yearly = cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.YEARLY, scene.today(), null, "")));
        assertRefused(
                "visit.refused.owner", scene.coordinator, () -> planning.assign(yearly, scene.version(yearly), gone));
    }

    @Test
    void eachRegionsCoordinatorAcceptsForThatRegionAndSaysWhatWasChecked() {
        AccountId both = cast.somebody();
        cast.as(
                both,
                () -> registration.apply(
                        Set.of(Personas.ALMATY, Personas.ASTANA), Set.of(Language.KK), Personas.phone(), ""));
        assertThatThrownBy(() ->
                        cast.as(scene.coordinator, () -> volunteers.accept(both, Personas.ASTANA, 0, "Кездестік")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> volunteers.accept(both, Personas.ALMATY, 0, " ")))
                .isInstanceOf(InvalidValue.class);
        cast.as(scene.coordinator, () -> volunteers.accept(both, Personas.ALMATY, 0, "Кездестік"));

        VolunteerRow row = row(both, VolunteerState.ACCEPTED);
        assertThat(row.phone()).isNotNull();
        assertThat(row.email()).isNotNull();
        assertThat(row.regions())
                .extracting(RegionStatus::region, RegionStatus::state, RegionStatus::yours)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Personas.ALMATY, VolunteerState.ACCEPTED, true),
                        org.assertj.core.groups.Tuple.tuple(Personas.ASTANA, VolunteerState.APPLIED, false));
        assertThat(row.regions())
                .filteredOn(RegionStatus::yours)
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.checked()).isEqualTo("Кездестік");
                    assertThat(region.checkedBy()).isEqualTo("Данияр Омаров");
                });
        assertThatThrownBy(() -> sql.update(
                        "update volunteer_region set checked = null, checked_by = null, checked_at = null where volunteer_id = ? and region = 'KZ-75'",
                        both.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoStopsGivesEverythingBackToo() {
        AccountId volunteer = volunteer();
        VisitId agreed = agreed(volunteer);
        VisitFixture another = VisitFixture.in(context);
        begun(another, volunteer);
        cast.as(volunteer, () -> registration.stop());

        assertThat(cast.as(scene.coordinator, () -> planning.visit(agreed).row().state()))
                .isEqualTo(VisitState.PLANNED);
        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(another.place)))
                .extracting(VisitRow::state)
                .containsExactlyInAnyOrder(VisitState.CANCELLED, VisitState.PLANNED);
        assertThat(directory.person(volunteer).roles()).doesNotContain(Role.VOLUNTEER);
        assertRefused(
                "visit.refused.not-of-region",
                scene.coordinator,
                () -> planning.assign(agreed, scene.version(agreed), volunteer));
        assertRefused("visit.refused.state", volunteer, registration::stop);
    }

    @Test
    void whoIsDismissedGivesEverythingBack() {
        AccountId volunteer = volunteer();
        VisitId agreed = agreed(volunteer);
        VisitFixture another = VisitFixture.in(context);
        VisitId begun = begun(another, volunteer);
        cast.as(volunteer, () -> visits.recordConcerns(begun, "Иесі жоқ"));

        VolunteerRow row = row(volunteer, VolunteerState.ACCEPTED);
        cast.as(
                scene.coordinator,
                () -> volunteers.dismiss(volunteer, Personas.ALMATY, row.version(), "Екі рет келмеді"));

        VisitRow released =
                cast.as(scene.coordinator, () -> planning.visit(agreed).row());
        assertThat(released.state()).isEqualTo(VisitState.PLANNED);
        assertThat(released.volunteer()).isNull();
        VisitDetail kept = cast.as(scene.coordinator, () -> planning.visit(begun));
        assertThat(kept.row().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(kept.concerns()).isEqualTo("Иесі жоқ");
        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(another.place)))
                .extracting(VisitRow::state)
                .containsExactlyInAnyOrder(VisitState.CANCELLED, VisitState.PLANNED);
        assertThat(directory.person(volunteer).roles()).doesNotContain(Role.VOLUNTEER);
        assertRefused(
                "visit.refused.not-of-region",
                scene.coordinator,
                () -> planning.assign(agreed, scene.version(agreed), volunteer));
        assertThat(cast.as(volunteer, () -> registration.mine().orElseThrow().regions()))
                .singleElement()
                .satisfies(region -> assertThat(region.reason()).isEqualTo("Екі рет келмеді"));
    }

    private void works(AccountId who) {
        works(who, scene.place);
    }

    private void works(AccountId who, PlaceId where) {
        sql.update(
                "insert into team_member (id, version, account_id, place_id, joined_at, shifts)"
                        + " values (?, 0, ?, ?, current_timestamp, '')",
                UUID.randomUUID(),
                who.value(),
                where.value());
    }

    private AccountId volunteer() {
        return accepted(cast.somebody());
    }

    private AccountId coordinatingVolunteer() {
        return accepted(cast.coordinator(Personas.ALMATY));
    }

    private AccountId accepted(AccountId who) {
        cast.as(who, () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""));
        cast.as(scene.coordinator, () -> volunteers.accept(who, Personas.ALMATY, 0, "Кездестік"));
        return who;
    }

    private VolunteerRow row(AccountId who, VolunteerState state) {
        return cast.as(scene.coordinator, () -> volunteers.list(state, 0, 1000)).stream()
                .filter(found -> found.id().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private long placeVersion() {
        return places.row(scene.place).version();
    }

    private void assertRefused(String key, AccountId who, Runnable attempt) {
        ThrowingCallable tried = () -> cast.as(who, attempt);
        assertThatThrownBy(tried).hasMessage(key);
    }

    private VisitId agreed(AccountId volunteer) {
        VisitId visit = scene.planned();
        cast.as(scene.coordinator, () -> planning.assign(visit, scene.version(visit), volunteer));
        cast.as(volunteer, () -> visits.accept(visit));
        return visit;
    }

    private VisitId begun(VisitFixture there, AccountId volunteer) {
        VisitId visit = there.planned();
        cast.as(scene.coordinator, () -> planning.assign(visit, scene.version(visit), volunteer));
        cast.as(volunteer, () -> {
            visits.accept(visit);
            visits.start(visit, VisitFixture.AT_THE_DOOR, "");
        });
        return visit;
    }
}
