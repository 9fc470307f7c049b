package kz.pana;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.pana.certificate.CourseUpdates;
import kz.pana.course.Authors;
import kz.pana.course.CourseDesk;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentrePhone;
import kz.pana.crisis.CentreRow;
import kz.pana.crisis.CrisisDesk;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.Profile;
import kz.pana.identity.Registration;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.NewAccount;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PersonName;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ShownLine;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.platform.TimedJob;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import kz.pana.sign.InventoryFilter;
import kz.pana.sign.SignInventory;
import kz.pana.sign.scan.FalseScanDesk;
import kz.pana.sign.scan.FalseScanKind;
import kz.pana.sign.scan.FalseScans;
import kz.pana.sign.scan.NamedSign;
import kz.pana.team.FirstMinutes;
import kz.pana.team.Members;
import kz.pana.team.Team;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.shift.FirstMinute;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.training.Classroom;
import kz.pana.training.row.EnrolmentId;
import kz.pana.visit.MyCorrections;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.row.VisitId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes into every table that there is, as people do it: through the services. A new table wants its line here. */
final class EveryTable {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final ApplicationContext portal;
    private final Personas cast;
    private final JdbcClient database;

    EveryTable(ApplicationContext portal) {
        this.portal = portal;
        cast = portal.getBean(Personas.class);
        database = portal.getBean(JdbcClient.class);
    }

    void write() {
        register();
        signIn();
        visit();
        learn();
        report();
        enrolInAVillage();
        giveBack();
        askForAChange();
        giveAPlaceAway();
        workNights();
        openAShift();
        missHolidays();
        enterACrisisCentre();
        scanAForgedSign();
        exportSigns();
    }

    /** How many rows each table has. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : database.sql("""
                        select table_name from information_schema.tables
                        where table_type like 'BASE TABLE' and lower(table_schema) = 'public'
                        """).query(String.class).list()) {
            String name = table.toLowerCase(Locale.ROOT);
            // A chain for each region was there from the beginning.
            if (!name.equals("flyway_schema_history") && !name.equals("trail_chain")) {
                rows.put(
                        name,
                        database.sql("select count(*) from " + name)
                                .query(Long.class)
                                .single());
            }
        }
        return rows;
    }

    private void register() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");
        portal.getBean(Registration.class)
                .register(
                        new NewAccount(email, new PersonName("Айгүл", "Сейітова"), Language.KK, NewAccount.Wish.OWNER));
    }

    /** On a device that is known from then on. */
    private void signIn() {
        AccountId somebody = cast.somebody();
        String email = cast.as(somebody, portal.getBean(Profile.class)::mine).contact();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
        try {
            portal.getBean(AuthenticationProvider.class)
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, Personas.PASSWORD));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** A volunteer meets somebody who is trained. */
    private void visit() {
        VisitFixture scene = VisitFixture.in(portal);
        scene.trained("Әсем Ғалиева");
        VisitId visit = scene.started();
        cast.as(
                scene.volunteer,
                () -> portal.getBean(MyCorrections.class).note(visit, CorrectedLine.HOURS, "Mo-Fr 09:00-18:00"));
        scene.report(visit, Map.of());
    }

    /** A coordinator takes the list of signs out as a file. */
    private void exportSigns() {
        InventoryFilter all = new InventoryFilter(InventoryFilter.InventoryState.ALL, "", "");
        cast.as(
                cast.coordinator(Personas.ALMATY),
                () -> portal.getBean(SignInventory.class).export(all, row -> {}));
    }

    /** In a village that is on no list. */
    private void enrolInAVillage() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.REGION, "KZ-19");
        answers.remove(ApplicationField.TOWN);
        answers.put(ApplicationField.TOWN_UNLISTED, "yes");
        answers.put(ApplicationField.TOWN_KK, "Бесағаш-" + SERIAL.incrementAndGet());
        answers.put(ApplicationField.TOWN_RU, "Бесагаш-" + SERIAL.get());
        answers.put(ApplicationField.PIN, "43.3006, 77.0369");
        Enrolling.submit(cast, portal.getBean(OwnedPlaces.class), cast.somebody(), answers);
    }

    /** A coordinator asks an owner to change what she answered. */
    private void giveBack() {
        PlaceId place = Enrolling.submit(cast, portal.getBean(OwnedPlaces.class), cast.somebody(), Enrolling.answers());
        long version = portal.getBean(PlaceDirectory.class).row(place).version();
        cast.as(
                cast.coordinator(Personas.ALMATY),
                () -> portal.getBean(ReviewDesk.class).askForChanges(place, version, "Үй нөмірін жазыңыз"));
    }

    /** The owner of a place on the map asks for another name. */
    private void askForAChange() {
        VisitFixture scene = VisitFixture.in(portal);
        scene.published();
        OwnedChanges changes = portal.getBean(OwnedChanges.class);
        cast.as(scene.owner, () -> {
            ApplicationAnswers told = changes.told(scene.place);
            changes.ask(
                    scene.place,
                    ChangeLine.NAME,
                    new ShownLine(told, Optional.empty()),
                    told.with(Map.of(ApplicationField.NAME_KK, "Гүлдер")),
                    "");
        });
    }

    /** An owner asks somebody to take her place over. */
    private void giveAPlaceAway() {
        VisitFixture scene = VisitFixture.in(portal);
        scene.published();
        cast.as(
                scene.owner,
                () -> portal.getBean(OwnedTransfers.class).ask(scene.place, "dana@example.kz", true, "Сатылды"));
    }

    /** Somebody certified is put on shift, so that it is known which open hours nobody covers. */
    private void workNights() {
        VisitFixture scene = VisitFixture.in(portal);
        scene.trained("Әсем Ғалиева");
        TeamOverview.Member night = cast.as(
                        scene.owner, () -> portal.getBean(Team.class).of(scene.place))
                .members()
                .getFirst();
        cast.as(
                scene.owner,
                () -> portal.getBean(Members.class).putOnShift(night.id(), night.version(), DayOfWeek.MONDAY, true));
    }

    /** Somebody writes down where the quiet spot is, and opens a shift. */
    private void openAShift() {
        VisitFixture scene = VisitFixture.in(portal);
        FirstMinutes minutes = portal.getBean(FirstMinutes.class);
        cast.as(scene.owner, () -> {
            minutes.note(scene.place, FirstMinute.Note.NONE, new FirstMinute.Note("Қойма", "", ""));
            minutes.open(scene.place);
        });
    }

    /** Administrators are told in November that the table of the next year's holidays is not there. */
    private void missHolidays() {
        cast.somebody(Role.ADMINISTRATOR);
        TimedJob reminding = portal.getBean("remindOfHolidays", TimedJob.class);
        portal.getBean(MovedClock.class)
                .at(Instant.parse("%d-11-15T07:00:00Z".formatted(2040 + SERIAL.incrementAndGet())), reminding.work());
    }

    /** A coordinator enters the crisis centre of a region, once. */
    private void enterACrisisCentre() {
        RegionCode region = new RegionCode("KZ-35");
        CrisisDesk desk = portal.getBean(CrisisDesk.class);
        cast.as(cast.coordinator(region), () -> {
            CentreRow row = desk.mine().getFirst();
            LocalizedText name = new LocalizedText("Үміт орталығы", "Центр Умит " + SERIAL.incrementAndGet());
            desk.write(region, row.version(), new CentreDetails(name, new CentrePhone("150"), Optional.empty()));
        });
    }

    /** A forged sign is scanned, and a coordinator looks into it. */
    private void scanAForgedSign() {
        Town town = portal.getBean(Territory.class).town("almaty").orElseThrow();
        portal.getBean(FalseScans.class)
                .count(FalseScanKind.FORGED, Optional.of(town), new NamedSign(Optional.empty(), Optional.empty()));
        portal.getBean("writeFalseScans", TimedJob.class).work().run();
        FalseScanDesk desk = portal.getBean(FalseScanDesk.class);
        cast.as(
                cast.coordinator(town.region()),
                () -> desk.list(0, 1).stream().findFirst().ifPresent(row -> desk.lookInto(row.id(), row.times())));
    }

    /** Somebody joins a team, is certified and will be asked to remember, and reads what an important new edition says. */
    private void learn() {
        Classroom classroom = new Classroom(portal);
        AccountId owner = cast.somebody();
        AccountId learner = cast.somebody();
        PlaceId place = classroom.place(owner);
        EnrolmentId enrolment = classroom.join(learner, owner, place);
        cast.as(learner, () -> {
            classroom.prepare(enrolment);
            classroom.takeQuiz(enrolment, 0);
        });
        portal.getBean("remindToRecall", TimedJob.class).work().run();
        Authors authors = new Authors(portal);
        authors.begin();
        authors.add("One sentence more.");
        cast.as(authors.author, () -> portal.getBean(CourseDesk.class).publish(true, "Бір сөйлем қосылды"));
        cast.as(learner, () -> portal.getBean(CourseUpdates.class).read());
    }

    private void report() {
        PlaceCode code = new PublishedPlaceRows(database, cast).publish("KZ-71", "astana", "Аптека", 51.13, 71.43);
        Reports reports = portal.getBean(Reports.class);
        // More than are kept one by one: of the others a sample is.
        for (int i = 0; i < 20; i++) {
            reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық екен: " + i, Optional.empty()), true, "");
        }
    }
}
