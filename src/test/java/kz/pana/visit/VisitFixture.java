package kz.pana.visit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.sign.Signs;
import kz.pana.team.TeamDemo;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.Volunteers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A shop in onboarding, its coordinator and a volunteer; and the steps that tests begin after. */
public final class VisitFixture {

    static final GeoPoint PIN = new GeoPoint(43.2389, 76.9046);

    /** Where a phone says it is that stands at the place. */
    public static final Position AT_THE_DOOR = new Position(PIN, 10);

    public final AccountId owner;
    public final AccountId coordinator;
    public final AccountId volunteer;
    public final PlaceId place;

    private final Personas cast;
    private final VisitPlanning planning;
    private final MyVisits visits;
    private final VisitMeetings meetings;
    private final TrainedPeople people;
    private final TeamDemo certificates;
    private final ReviewDesk desk;
    private final PlaceDirectory places;
    private final Signs signs;
    private final Clock clock;

    @Autowired
    VisitFixture(
            Personas cast,
            OwnedPlaces ownedPlaces,
            ReviewDesk desk,
            PlaceDirectory places,
            VolunteerRegistration registration,
            Volunteers volunteers,
            VisitPlanning planning,
            MyVisits visits,
            VisitMeetings meetings,
            TrainedPeople people,
            TeamDemo certificates,
            Signs signs,
            Clock clock) {
        this.cast = cast;
        this.planning = planning;
        this.visits = visits;
        this.meetings = meetings;
        this.people = people;
        this.certificates = certificates;
        this.desk = desk;
        this.places = places;
        this.signs = signs;
        this.clock = clock;
        owner = cast.somebody();
        coordinator = cast.coordinator(Personas.ALMATY);
        volunteer = cast.somebody();
        place = cast.as(owner, ownedPlaces::begin);
        cast.as(owner, () -> {
            ownedPlaces.acceptAgreement(place, "Айгүл Сейітова");
            long version = ownedPlaces.place(place).row().version();
            ownedPlaces.submit(place, ownedPlaces.answer(place, version, answers()));
        });
        cast.as(coordinator, () -> desk.startOnboarding(place, places.row(place).version()));
        cast.as(
                volunteer,
                () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""));
        cast.as(coordinator, () -> volunteers.accept(volunteer, Personas.ALMATY, 0, "Кездестік"));
    }

    public static VisitFixture in(ApplicationContext context) {
        return context.getAutowireCapableBeanFactory().createBean(VisitFixture.class);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
    }

    public VisitId planned() {
        VisitPlan plan = new VisitPlan(VisitKind.ONBOARDING, today(), null, "Артқы есіктен кіріңіз");
        return cast.as(coordinator, () -> planning.plan(place, plan));
    }

    public VisitId assigned() {
        VisitId id = planned();
        cast.as(coordinator, () -> planning.assign(id, version(id), volunteer));
        return id;
    }

    public VisitId started() {
        VisitId id = assigned();
        cast.as(volunteer, () -> {
            visits.accept(id);
            visits.start(id, AT_THE_DOOR, "");
        });
        return id;
    }

    public VisitId reported() {
        VisitId id = started();
        report(id, Map.of());
        return id;
    }

    /** Reports what was found: all well but these items, of which a remark says what the problem is. */
    public void report(VisitId id, Map<String, String> problems) {
        cast.as(volunteer, () -> {
            write(id, problems);
            visits.report(id);
        });
    }

    /** All that a report needs, as the volunteer writes it; every trained person is met, and the owner confirms. */
    public void write(VisitId id, Map<String, String> problems) {
        problems.forEach((item, remark) -> visits.tick(id, item, false, remark));
        Checklist.asked(VisitKind.YEARLY, visits.visit(id).findings()).stream()
                .map(ChecklistItem::id)
                .filter(item -> !problems.containsKey(item))
                .forEach(item -> visits.tick(id, item, true, ""));
        if (!problems.containsKey("sign-hung-visible")) {
            visits.recordSign(id, serial());
            visits.attachPhoto(id, photo());
        }
        people.at(place).forEach(person -> meetings.meet(id, person.account(), true));
        meetings.countersignByTap(id, visits.visit(id).answered(), owner);
    }

    /** The place says once more that the answers are right. */
    public void countersign(VisitId id) {
        meetings.countersignByTap(id, visits.visit(id).answered(), owner);
    }

    public boolean confirm(VisitId id) {
        return cast.as(coordinator, () -> planning.confirm(id, version(id)));
    }

    /** Somebody works at the place and holds a certificate for it. */
    public AccountId trained(String name) {
        AccountId person = cast.named(name);
        certificates.certify(person, place);
        return person;
    }

    /** The place is on the map: two are trained, a visit met them, and another coordinator approved it. */
    public void published() {
        trained("Әсем Ғалиева");
        trained("Бақыт Оспанов");
        confirm(reported());
        cast.as(
                cast.coordinator(Personas.ALMATY),
                () -> desk.approve(place, places.row(place).version()));
    }

    /** A visit of that kind, begun at the place by the volunteer. */
    public VisitId begun(VisitKind kind) {
        VisitId id = cast.as(coordinator, () -> planning.plan(place, new VisitPlan(kind, today(), null, "")));
        cast.as(coordinator, () -> planning.assign(id, version(id), volunteer));
        cast.as(volunteer, () -> {
            visits.accept(id);
            visits.start(id, AT_THE_DOOR, "");
        });
        return id;
    }

    public long version(VisitId id) {
        return planning.visit(id).row().version();
    }

    /** The serial of the sign that was issued to the place. */
    public String serial() {
        return signs.of(place).orElseThrow().serial().value();
    }

    /** A small red JPEG. */
    public static byte[] photo() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 60, 40);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<ApplicationField, String> answers() {
        Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        answers.put(ApplicationField.LEGAL_NAME, "«Мерей» ЖШС");
        answers.put(ApplicationField.NAME_KK, "Мерей дәріханасы");
        answers.put(ApplicationField.NAME_RU, "Аптека «Мерей»");
        answers.put(ApplicationField.CATEGORY, "PHARMACY");
        answers.put(ApplicationField.REGION, Personas.ALMATY.value());
        answers.put(ApplicationField.TOWN, "almaty");
        answers.put(ApplicationField.STREET, "Абай даңғылы");
        answers.put(ApplicationField.HOUSE, "52");
        answers.put(ApplicationField.PIN, PIN.text());
        answers.put(ApplicationField.HOURS, "Mo-Su 09:00-22:00");
        answers.put(ApplicationField.PHONE, "8 701 123 45 67");
        answers.put(ApplicationField.LANGUAGES, "kk,ru");
        return answers;
    }
}
