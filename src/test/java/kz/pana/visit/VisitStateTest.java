package kz.pana.visit;

import static kz.pana.visit.row.VisitState.ACCEPTED;
import static kz.pana.visit.row.VisitState.ASSIGNED;
import static kz.pana.visit.row.VisitState.CANCELLED;
import static kz.pana.visit.row.VisitState.CONFIRMED;
import static kz.pana.visit.row.VisitState.DECLINED;
import static kz.pana.visit.row.VisitState.MISSED;
import static kz.pana.visit.row.VisitState.PLANNED;
import static kz.pana.visit.row.VisitState.REPORTED;
import static kz.pana.visit.row.VisitState.RETURNED;
import static kz.pana.visit.row.VisitState.STARTED;
import static kz.pana.visit.row.VisitState.UNABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.place.application.Category;
import kz.pana.place.row.PlaceId;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.report.OwnerCode;
import kz.pana.visit.report.SeenPlace;
import kz.pana.visit.report.SeenPlace.Change;
import kz.pana.visit.report.SeenPlace.Offer;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final GeoPoint PIN = new GeoPoint(43.2389, 76.9046);
    private static final UUID BUSINESS = UUID.randomUUID();
    private static final SeenPlace HERE = place(PIN, "almaty", "Абай даңғылы", "52", Category.PHARMACY, BUSINESS);
    private static final Position AT_THE_DOOR = new Position(PIN, 10);
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY));
    private static final AccountId OWNER = AccountId.create();
    private static final Actor VOLUNTEER = new Actor(AccountId.create(), "Айгүл", Set.of(Role.VOLUNTEER), Set.of());

    private static final Map<VisitState, Set<VisitState>> PATHS = Map.ofEntries(
            Map.entry(PLANNED, Set.of(ASSIGNED, MISSED, CANCELLED)),
            Map.entry(ASSIGNED, Set.of(PLANNED, ASSIGNED, ACCEPTED, DECLINED, MISSED, CANCELLED)),
            Map.entry(DECLINED, Set.of(PLANNED)),
            Map.entry(ACCEPTED, Set.of(PLANNED, ASSIGNED, DECLINED, STARTED, UNABLE, MISSED, CANCELLED)),
            Map.entry(STARTED, Set.of(REPORTED, UNABLE, CANCELLED)),
            Map.entry(REPORTED, Set.of(CONFIRMED, RETURNED, CANCELLED)),
            Map.entry(RETURNED, Set.of(STARTED, UNABLE, CANCELLED)));

    /** Where a move leads, told apart from the state it is named after: declining ends in PLANNED. */
    private record Move(VisitState through, VisitState to, Consumer<Visit> act) {}

    private static final List<Move> MOVES = List.of(
            new Move(ASSIGNED, ASSIGNED, visit -> visit.assign(COORDINATOR, VOLUNTEER.id(), NOW)),
            new Move(PLANNED, PLANNED, visit -> visit.release(COORDINATOR, NOW)),
            new Move(ACCEPTED, ACCEPTED, visit -> visit.accept(VOLUNTEER, NOW)),
            new Move(DECLINED, PLANNED, visit -> visit.decline(VOLUNTEER, "ауырып қалдым", NOW)),
            new Move(STARTED, STARTED, visit -> visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW)),
            new Move(REPORTED, REPORTED, visit -> visit.report(VOLUNTEER, 1, NOW)),
            new Move(CONFIRMED, CONFIRMED, visit -> visit.confirm(COORDINATOR, NOW)),
            new Move(RETURNED, RETURNED, visit -> visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW)),
            new Move(UNABLE, UNABLE, visit -> visit.unable(VOLUNTEER, "жабық", NOW)),
            new Move(MISSED, MISSED, visit -> visit.missed(NOW)),
            new Move(CANCELLED, CANCELLED, visit -> visit.cancel(COORDINATOR, "керек емес", NOW)));

    @ParameterizedTest
    @EnumSource
    void everyStateLeadsWhereItShouldAndNowhereElse(VisitState from) {
        for (VisitState to : VisitState.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(paths(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void everyMoveIsDoneOrRefusedAccordingly(VisitState from) {
        for (Move move : MOVES) {
            Visit visit = in(from);
            if (paths(from).contains(move.through())) {
                move.act().accept(visit);
                assertThat(visit.state()).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> move.act().accept(visit))
                        .as("%s → %s", from, move.through())
                        .isInstanceOf(Refused.class);
                assertThat(visit.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void whoeverMadeTheVisitDoesNotConfirmOrReturnIt() {
        Visit visit = in(REPORTED);
        assertRefused("visit.refused.confirm-own", () -> visit.confirm(VOLUNTEER, NOW));
        assertRefused("visit.refused.confirm-own", () -> visit.returnWith(VOLUNTEER, "…", List.of(), NOW));
        assertThat(visit.state()).isEqualTo(REPORTED);
    }

    @Test
    void nobodyAssignsThemselves() {
        assertRefused("visit.refused.assign-self", () -> in(PLANNED).assign(COORDINATOR, COORDINATOR.id(), NOW));
    }

    @Test
    void theReportSaysWhatItStillNeeds() {
        Visit visit = in(STARTED);
        assertThat(visit.missing(1)).isEmpty();
        visit.untick("lead-met");
        visit.untick("second-exit");
        assertThat(visit.missing(0))
                .extracting(Message::key)
                .containsExactly("visit.missing.items", "visit.missing.photo", "visit.missing.countersignature");
        assertRefused("visit.missing.items", () -> visit.report(VOLUNTEER, 0, NOW));
    }

    @Test
    void aDrillNeedsNoSignAndNoPhotoButAnAccount() {
        Visit drill = started(VisitKind.DRILL);
        assertThat(drill.missing(0)).extracting(Message::key).containsExactly("visit.missing.account");
        drill.recordConcerns("Қызметкер жадынаманы түсіндірді.", NOW);
        assertThat(drill.missing(0)).isEmpty();
    }

    @Test
    void whatAPlaceCannotBeWithoutIsNamedByTheChecklist() {
        assertThat(Checklist.essentials())
                .extracting(ChecklistItem::id)
                .containsExactly(
                        "premises-match",
                        "kind-suitable",
                        "pin-and-entrance",
                        "hours-true",
                        "quiet-spot",
                        "quiet-spot-safe",
                        "exits-open",
                        "way-of-escape",
                        "phone-works",
                        "two-trained-each-shift",
                        "sign-hung-visible");
        assertThat(Checklist.items()).filteredOn(ChecklistItem::isEssential).allMatch(ChecklistItem::required);
    }

    @Test
    void whatTheOwnerPutsRightInTheApplicationAndWhatTheMapSaysOfTheEntranceIsMarkedInTheChecklist() {
        assertThat(Checklist.items())
                .filteredOn(ChecklistItem::ofTheApplication)
                .extracting(ChecklistItem::id)
                .containsExactly("premises-match", "pin-and-entrance", "hours-true");
        assertThat(Checklist.items())
                .filteredOn(ChecklistItem::stepFree)
                .extracting(ChecklistItem::id)
                .containsExactly("step-free-and-languages");
    }

    /** Reports that were written by an older checklist say what they said. */
    @Test
    void whatWasAskedOnceIsAskedNoMoreAndItsAnswerStays() {
        assertThat(Checklist.items())
                .extracting(ChecklistItem::id)
                .doesNotContain("random-employee-explains", "concerns");
        Visit visit = started(VisitKind.YEARLY);
        visit.tick("random-employee-explains", Finding.of(false, "Білмеді"));
        visit.tick("lead-met", Finding.of(true, ""));
        assertThat(visit.findings()).containsKey("random-employee-explains");

        assertThat(Checklist.told(VisitKind.YEARLY, visit.findings(), true))
                .extracting(ChecklistItem::id)
                .as("answered, left open although it may be, and asked once; not what was never asked")
                .containsExactly(
                        "lead-met",
                        "night-way-in",
                        "second-exit",
                        "sign-lit",
                        "step-free-and-languages",
                        "random-employee-explains");
        assertThat(Checklist.told(VisitKind.YEARLY, visit.findings(), false))
                .extracting(ChecklistItem::id)
                .contains("words-agreed");
    }

    @Test
    void whatWorriedTheVolunteerIsSaidAfterTheReportAndForAWeekAfterTheConfirmation() {
        Visit visit = in(REPORTED);
        assertThat(visit.recordConcerns("Есік ауыр", NOW)).as("news").isTrue();
        assertThat(visit.recordConcerns("Есік ауыр, күзетші мас", NOW))
                .as("told already")
                .isFalse();

        Visit confirmed = in(CONFIRMED);
        assertThat(confirmed.recordConcerns("Күзетші мас", NOW.plus(Duration.ofDays(6))))
                .isTrue();
        assertRefused("visit.refused.reported", () -> confirmed.recordConcerns("Кеш", NOW.plus(Duration.ofDays(8))));
        assertThat(in(STARTED).mayAddConcerns(NOW)).isFalse();
    }

    @Test
    void theSignsNumberAndPhotoAreNotAskedForWhereTheSignHasGone() {
        Visit visit = started(VisitKind.YEARLY);
        visit.tick("sign-scanned-photographed", Finding.of(true, ""));
        visit.tick("sign-hung-visible", Finding.of(false, "Белгі жоқ"));
        assertThat(visit.findings()).doesNotContainKey("sign-scanned-photographed");
        Checklist.asked(VisitKind.YEARLY, visit.findings()).stream()
                .filter(item -> !item.id().equals("sign-hung-visible"))
                .forEach(item -> visit.tick(item.id(), Finding.of(true, "")));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        assertThat(visit.missing(0)).isEmpty();
        visit.tick("sign-hung-visible", Finding.of(true, ""));
        assertThat(visit.missing(0))
                .extracting(Message::key)
                .containsExactly(
                        "visit.missing.items",
                        "visit.missing.sign",
                        "visit.missing.photo",
                        "visit.missing.countersignature");
    }

    @Test
    void theOwnerConfirmsByTheCodeOnHerOwnPhone() {
        Visit visit = in(STARTED);
        visit.untick("lead-met");
        assertThat(visit.countersignature()).isEmpty();
        visit.tick("lead-met", Finding.of(true, ""));
        String code = visit.ownerCode().orElseThrow();
        assertThat(code).matches("\\d{6}");
        assertThat(visit.countersignByCode(VOLUNTEER, OWNER, code.equals("000000") ? "000001" : "000000", NOW))
                .isFalse();
        assertThat(visit.countersignature()).isEmpty();
        assertThat(visit.countersignByCode(VOLUNTEER, OWNER, " " + code.substring(0, 3) + "-" + code.substring(3), NOW))
                .isTrue();
        assertThat(visit.countersignature()).contains(Countersignature.of(Countersignature.Way.CODE, OWNER, NOW));
        assertThat(visit.missing(1)).isEmpty();
    }

    /** A volunteer who heard it once could else change the answers and confirm them without the owner. */
    @Test
    void aCodeConfirmsOnce() {
        Visit visit = in(STARTED);
        String code = visit.ownerCode().orElseThrow();
        assertThat(visit.countersignByCode(VOLUNTEER, OWNER, code, NOW)).isTrue();
        visit.untick("lead-met");
        visit.tick("lead-met", Finding.of(true, ""));

        String next = visit.ownerCode().orElseThrow();
        assertThat(code.equals(next) || !visit.countersignByCode(VOLUNTEER, OWNER, code, NOW))
                .isTrue();
        assertThat(visit.countersignByCode(VOLUNTEER, OWNER, next, NOW)).isTrue();
    }

    @Test
    void theCodeReplacesATapAndNoTapReplacesTheCode() {
        Visit visit = in(STARTED);
        assertThat(visit.countersignature()).contains(Countersignature.of(Countersignature.Way.TAP, OWNER, NOW));
        Instant later = NOW.plusSeconds(60);
        assertThat(visit.countersignByCode(VOLUNTEER, OWNER, visit.ownerCode().orElseThrow(), later))
                .isTrue();
        visit.countersignByTap(VOLUNTEER, OWNER, later);
        visit.notCountersigned(VOLUNTEER, "Иесі кетіп қалды", later);
        assertThat(visit.countersignature()).contains(Countersignature.of(Countersignature.Way.CODE, OWNER, later));
    }

    @Test
    void aReportThatCameBackMayBeConfirmedAnewAndIsWhereItChanged() {
        Visit visit = in(STARTED);
        visit.countersignByCode(VOLUNTEER, OWNER, visit.ownerCode().orElseThrow(), NOW);
        visit.report(VOLUNTEER, 1, NOW);
        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
        Instant later = NOW.plusSeconds(60);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", later);
        assertThat(visit.missing(1)).as("nothing changed").isEmpty();
        assertThat(visit.isCountersignedBeforeReturn()).isTrue();
        visit.countersignByTap(VOLUNTEER, OWNER, later);
        assertThat(visit.countersignature()).contains(Countersignature.of(Countersignature.Way.TAP, OWNER, later));
        assertThat(visit.isCountersignedBeforeReturn()).isFalse();
        visit.recordSign(Serial.create());
        assertThat(visit.missing(1)).extracting(Message::key).containsExactly("visit.missing.countersignature");
    }

    @Test
    void aProblemIsKeptWithoutItsWordsAndNotSentWithoutThem() {
        Visit visit = in(STARTED);
        visit.tick("second-exit", Finding.of(false, " "));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        assertThat(visit.findings().get("second-exit")).isEqualTo(new Finding(false, ""));
        assertThat(visit.missing(1))
                .containsExactly(Message.of(
                        "visit.missing.unexplained",
                        Checklist.item("second-exit").text()));
        assertRefused("visit.missing.unexplained", () -> visit.report(VOLUNTEER, 1, NOW));
        visit.tick("second-exit", Finding.of(false, "Екінші есік жоқ"));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        visit.report(VOLUNTEER, 1, NOW);
        assertThat(visit.state()).isEqualTo(REPORTED);
    }

    @Test
    void whoGuessesTheCodeIsStopped() {
        Visit visit = in(STARTED);
        String code = visit.ownerCode().orElseThrow();
        for (int i = 0; i < OwnerCode.MOST_WRONG; i++) {
            visit.countersignByCode(VOLUNTEER, OWNER, "x", NOW);
        }
        assertRefused("visit.refused.codes-used-up", () -> visit.countersignByCode(VOLUNTEER, OWNER, code, NOW));
        assertThat(visit.ownerCode()).isEmpty();
    }

    @Test
    void whoeverConfirmedConfirmedTheseAnswersAndNoOthers() {
        Visit visit = in(STARTED);
        visit.tick("lead-met", Finding.of(true, ""));
        assertThat(visit.countersignature()).as("nothing changed").isPresent();
        visit.recordConcerns("…", NOW);
        assertThat(visit.countersignature()).as("for the coordinator alone").isPresent();
        visit.meet(AccountId.create(), true);
        assertThat(visit.countersignature()).isEmpty();
        visit.notCountersigned(VOLUNTEER, "Иесі болмады", NOW);
        assertThat(visit.missing(1)).isEmpty();
    }

    @Test
    void aVisitCancelledUnderTheVolunteersHandsKeepsTheWordsAndNothingElse() {
        Visit visit = in(STARTED);
        visit.cancel(COORDINATOR, "керек емес", NOW);
        visit.tick("quiet-spot", Finding.of(false, "Тыныш жер жоқ"));
        visit.recordConcerns("Есік <- аула", NOW);
        assertThat(visit.findings().get("quiet-spot")).isEqualTo(new Finding(false, "Тыныш жер жоқ"));
        assertRefused("visit.refused.cancelled", () -> visit.recordSign(Serial.create()));
        assertRefused("visit.refused.cancelled", () -> visit.countersignByTap(VOLUNTEER, OWNER, NOW));
        Visit notBegun = in(CANCELLED);
        assertRefused("visit.refused.not-started", () -> notBegun.recordConcerns("…", NOW));
    }

    @Test
    void whatIsOnlyNotedLeavesTheVisitAGoodOne() {
        Visit visit = in(STARTED);
        visit.tick("guide-card-by-counter", Finding.of(false, "Жадынама артқы бөлмеде"));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        visit.report(VOLUNTEER, 1, NOW);
        visit.confirm(COORDINATOR, NOW);
        assertThat(visit.isGood()).isTrue();
    }

    @Test
    void theLatestVisitThatLookedSaysWhatIsLacking() {
        Instant later = NOW.plusSeconds(1);
        UUID place = UUID.randomUUID();
        assertThat(Essentials.lackingBy(List.of(
                        new EssentialAnswer(place, "quiet-spot", true, later),
                        new EssentialAnswer(place, "quiet-spot", false, NOW),
                        new EssentialAnswer(place, "phone-works", false, later),
                        new EssentialAnswer(place, "phone-works", true, NOW),
                        new EssentialAnswer(place, "hours-true", false, NOW))))
                .extracting(ChecklistItem::id)
                .containsExactly("hours-true", "phone-works");
    }

    @Test
    void pausingIsExplainedInWordsThatFitAPlaceNotYetApproved() {
        ChecklistItem item = Checklist.item("pausing-and-leaving-explained");
        assertThat(item.hint(VisitKind.YEARLY).orElseThrow().ru()).contains("найдёт кнопку");
        assertThat(item.hint(VisitKind.ONBOARDING).orElseThrow().ru())
                .contains("когда место утвердят")
                .doesNotContain("найдёт");
    }

    @Test
    void aProblemWithAnEssentialItemMakesTheVisitNotGood() {
        Visit visit = in(STARTED);
        visit.tick("quiet-spot", Finding.of(false, "Тыныш жер жоқ"));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        visit.report(VOLUNTEER, 1, NOW);
        visit.confirm(COORDINATOR, NOW);
        assertThat(visit.isGood()).isFalse();
    }

    @Test
    void aProblemWithAnOptionalItemDoesNot() {
        Visit visit = in(STARTED);
        visit.tick("second-exit", Finding.of(false, "Екінші есік жоқ"));
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        visit.report(VOLUNTEER, 1, NOW);
        visit.confirm(COORDINATOR, NOW);
        assertThat(visit.isGood()).isTrue();
        assertThat(changed(visit, HERE)).isEmpty();
    }

    @Test
    void aGoodVisitDoesNotVouchForAPinThatMovedAway() {
        Visit visit = in(CONFIRMED);
        GeoPoint near = new GeoPoint(43.2390, 76.9046);
        GeoPoint far = new GeoPoint(43.2489, 76.9046);
        assertThat(changed(visit, place(near, "almaty", "Абай даңғылы", "52", Category.PHARMACY, BUSINESS)))
                .isEmpty();
        assertThat(changed(visit, place(far, "almaty", "Абай даңғылы", "52", Category.PHARMACY, BUSINESS)))
                .containsExactly(Change.PIN);
    }

    @Test
    void norForAnotherAddressCategoryOrBusinessUnderTheSamePin() {
        Visit visit = in(CONFIRMED);
        assertThat(changed(visit, place(PIN, "almaty", "абай даңғылы", "52", Category.PHARMACY, BUSINESS)))
                .as("spelt otherwise")
                .isEmpty();
        assertThat(changed(visit, place(PIN, "almaty", "Абай даңғылы", "99", Category.PHARMACY, BUSINESS)))
                .containsExactly(Change.ADDRESS);
        assertThat(changed(visit, place(PIN, "almaty", "Төле би", "52", Category.PHARMACY, BUSINESS)))
                .containsExactly(Change.ADDRESS);
        assertThat(changed(visit, place(PIN, "talgar", "Абай даңғылы", "52", Category.PHARMACY, BUSINESS)))
                .containsExactly(Change.ADDRESS);
        assertThat(changed(visit, place(PIN, "almaty", "Абай даңғылы", "52", Category.CAFE, UUID.randomUUID())))
                .containsExactly(Change.CATEGORY, Change.BUSINESS);
    }

    private static Set<Change> changed(Visit visit, SeenPlace now) {
        return visit.seen().orElseThrow().changesTo(now);
    }

    private static SeenPlace place(
            GeoPoint pin, String town, String street, String house, Category category, UUID business) {
        return new SeenPlace(
                pin.latitude(), pin.longitude(), Personas.ALMATY, town, street, house, category, business, null);
    }

    @Test
    void norForOtherHoursAnotherTelephoneOrOtherFacilities() {
        Offer seen = offer("Mo-Su 09:00-21:00", "8 701 123 45 67", false);
        assertThat(promising(seen).changesTo(promising(offer("Mo-Su 09:00-21:00", "+7 701 123 45 67", false))))
                .isEmpty();
        assertThat(promising(seen).changesTo(promising(offer("24/7", "8 701 123 45 67", false))))
                .containsExactly(Change.HOURS);
        assertThat(promising(seen).changesTo(promising(offer("Mo-Su 09:00-21:00", "8 701 765 43 21", true))))
                .containsExactly(Change.PHONE, Change.FACILITIES);
        assertThat(HERE.changesTo(promising(seen)))
                .as("of an earlier visit nobody kept it")
                .isEmpty();
    }

    private static SeenPlace promising(Offer offer) {
        return new SeenPlace(
                PIN.latitude(),
                PIN.longitude(),
                Personas.ALMATY,
                "almaty",
                "Абай даңғылы",
                "52",
                Category.PHARMACY,
                BUSINESS,
                offer);
    }

    private static Offer offer(String hours, String phone, boolean stepFree) {
        return new Offer(OpeningHours.parse(hours), PhoneNumber.parse(phone), stepFree, true, false);
    }

    @Test
    void nothingIsRecordedBeforeTheStartOrAfterTheReport() {
        for (VisitState state : List.of(ACCEPTED, RETURNED)) {
            assertRefused("visit.refused.not-started", () -> in(state).tick("lead-met", Finding.of(true, "")));
        }
        for (VisitState state : List.of(REPORTED, CONFIRMED)) {
            assertRefused("visit.refused.reported", () -> in(state).tick("lead-met", Finding.of(true, "")));
        }
    }

    @Test
    void aDayThatHasPassedIsNeitherAssignedNorAgreedTo() {
        Instant late = NOW.plus(Duration.ofDays(1));
        assertRefused("visit.refused.day-passed", () -> in(PLANNED).assign(COORDINATOR, VOLUNTEER.id(), late));
        assertRefused("visit.refused.day-passed", () -> in(ASSIGNED).accept(VOLUNTEER, late));
    }

    @Test
    void whatNobodyBeganOnItsDayIsOverdueAndWhatDoesNotEndIsStalled() {
        Instant nextDay = NOW.plus(Duration.ofDays(1)).plusSeconds(1);
        for (VisitState waiting : List.of(PLANNED, ASSIGNED, ACCEPTED)) {
            assertThat(in(waiting).isOverdue(NOW)).isFalse();
            assertThat(in(waiting).isOverdue(nextDay)).isTrue();
        }
        assertThat(in(STARTED).isOverdue(nextDay)).isFalse();
        assertThat(in(STARTED).isStalled(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(in(STARTED).isStalled(nextDay)).isTrue();
        assertThat(in(RETURNED).isStalled(nextDay)).isFalse();
        assertThat(in(RETURNED).isStalled(NOW.plus(Duration.ofDays(4)))).isTrue();
        assertThat(in(REPORTED).isStalled(NOW.plus(Duration.ofDays(4)))).isFalse();
    }

    @Test
    void whoeverAgreedIsAskedAgainForAnotherDay() {
        Visit visit = in(ACCEPTED);
        visit.reschedule(COORDINATOR, DAY.plusDays(2), null, NOW);
        assertThat(visit.day()).isEqualTo(DAY.plusDays(2));
        assertThat(visit.state()).isEqualTo(ASSIGNED);
        visit.accept(VOLUNTEER, NOW.plus(Duration.ofDays(2)));

        for (VisitState over : List.of(STARTED, REPORTED, RETURNED, CONFIRMED, MISSED)) {
            assertRefused("visit.refused.state", () -> in(over).reschedule(COORDINATOR, DAY, null, NOW));
        }
    }

    @Test
    void whatIsReleasedWaitsForSomebodyElse() {
        Visit visit = in(ACCEPTED);
        visit.release(COORDINATOR, NOW);
        assertThat(visit.state()).isEqualTo(PLANNED);
        assertThat(visit.volunteer()).isEmpty();
    }

    /** Latitude of a point due north of the pin, in metres, and how sure the phone is. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, false",
        "140, 10, false",
        "155, 10, false",
        "170, 10, true",
        "400, 260, false",
        "420, 260, true",
        "0, 300, false",
        "0, 301, true",
        "0, 8000, true",
        "5000, 8000, true"
    })
    void aPositionThatDoesNotShowThePlaceHasToBeExplained(int metres, double accuracy, boolean explain) {
        GeoPoint there = new GeoPoint(PIN.latitude() + metres / 111_195.0, PIN.longitude());
        Visit visit = in(ACCEPTED);
        Position at = new Position(there, accuracy);
        if (explain) {
            assertThatThrownBy(() -> visit.start(VOLUNTEER, at, HERE, "", NOW))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("visit.invalid.start-unexplained");
        }
        visit.start(VOLUNTEER, at, HERE, explain ? "Есігі көшенің арғы бетінде" : "", NOW);
        assertThat(visit.state()).isEqualTo(STARTED);
    }

    @Test
    void elsewhereAndBeforeTheDayHaveToBeExplained() {
        Instant dayBefore = NOW.minus(Duration.ofDays(2));
        assertThatThrownBy(() -> in(ACCEPTED).start(VOLUNTEER, null, HERE, "", NOW))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> in(ACCEPTED).start(VOLUNTEER, AT_THE_DOOR, HERE, "", dayBefore))
                .isInstanceOf(InvalidValue.class);
        assertThat(in(ACCEPTED).beginning(AT_THE_DOOR, PIN, "", dayBefore).daysEarly())
                .isEqualTo(2);
        assertThat(in(RETURNED).beginning(AT_THE_DOOR, PIN, "", dayBefore).needsReason())
                .as("it was begun already")
                .isFalse();
        in(ACCEPTED).start(VOLUNTEER, AT_THE_DOOR, HERE, "Иесі бүгін шақырды", dayBefore);
    }

    private static void assertRefused(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static Set<VisitState> paths(VisitState from) {
        return PATHS.getOrDefault(from, Set.of());
    }

    private static Visit started(VisitKind kind) {
        Visit visit =
                new Visit(PlaceId.create(), Personas.ALMATY, new VisitPlan(kind, DAY, null, ""), COORDINATOR, NOW);
        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        visit.accept(VOLUNTEER, NOW);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        return visit;
    }

    /** A visit in that state, with everything recorded that a report needs. */
    private static Visit in(VisitState state) {
        Visit visit = new Visit(
                PlaceId.create(),
                Personas.ALMATY,
                new VisitPlan(VisitKind.ONBOARDING, DAY, null, ""),
                COORDINATOR,
                NOW);
        if (state == PLANNED || state == CANCELLED || state == MISSED) {
            return ended(visit, state);
        }
        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        if (state == ASSIGNED) {
            return visit;
        }
        visit.accept(VOLUNTEER, NOW);
        if (state == ACCEPTED || state == UNABLE) {
            return ended(visit, state);
        }
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        Checklist.items().forEach(item -> visit.tick(item.id(), Finding.of(true, "")));
        visit.recordSign(Serial.create());
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        if (state != STARTED) {
            visit.report(VOLUNTEER, 1, NOW);
        }
        return ended(visit, state);
    }

    private static Visit ended(Visit visit, VisitState state) {
        switch (state) {
            case CANCELLED -> visit.cancel(COORDINATOR, "керек емес", NOW);
            case MISSED -> visit.missed(NOW);
            case UNABLE -> visit.unable(VOLUNTEER, "жабық", NOW);
            case CONFIRMED -> visit.confirm(COORDINATOR, NOW);
            case RETURNED -> visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
            case PLANNED, ASSIGNED, DECLINED, ACCEPTED, STARTED, REPORTED -> {}
        }
        return visit;
    }
}
