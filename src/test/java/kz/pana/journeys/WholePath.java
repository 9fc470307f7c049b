package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.pana.Personas;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.paper.Codes;
import kz.pana.visit.checklist.Checklist;

/**
 * The whole path through the interface, as its people walk it: an administrator appoints a coordinator, an owner
 * enrols a place, its people learn, a volunteer visits, the coordinator approves, and the public finds it.
 */
final class WholePath {

    private static final Duration SECONDS = Duration.ofSeconds(5);
    static final String PASSWORD = "uzaq-jol-2026";
    private static final String PIN = "583104";

    /** A coordinator knows her volunteers by their names, so each round has another. */
    private static final List<String> GIVEN_NAMES = List.of("Әсел", "Динара", "Мадина", "Айжан", "Гүлназ", "Сәуле");

    private static final List<String> FAMILY_NAMES = List.of(
            "Нұрланова",
            "Ахметова",
            "Серікова",
            "Қасымова",
            "Оспанова",
            "Жұмабаева",
            "Сатыбалдина",
            "Ержанова",
            "Мұратова",
            "Тілеубекова",
            "Әлібекова",
            "Бекенова");

    private final Portal portal;
    private final Browsers browsers;
    private final boolean alone;
    private final String place;
    private final String ownerEmail;
    private final String volunteerEmail;
    private final String volunteerName;
    private final String cashierPhone;
    private final Set<String> looked = new HashSet<>();
    private final RightAnswers answers = new RightAnswers();

    /**
     * @param alone whether the owner runs her place alone, so that nobody else need be trained
     */
    WholePath(Portal portal, Browsers browsers, boolean alone) {
        this(portal, browsers, alone, 0);
    }

    /**
     * @param round how many others have walked this path through the same portal before, each with a name of their own
     */
    WholePath(Portal portal, Browsers browsers, boolean alone, int round) {
        this.portal = portal;
        this.browsers = browsers;
        this.alone = alone;
        place = round == 0 ? "Шапағат дәріханасы" : "Шапағат дәріханасы № " + round;
        ownerEmail = "iesi" + round + "@pana.test";
        volunteerEmail = "erikti" + round + "@pana.test";
        volunteerName = GIVEN_NAMES.get(round % GIVEN_NAMES.size()) + " "
                + FAMILY_NAMES.get(round / GIVEN_NAMES.size() % FAMILY_NAMES.size());
        cashierPhone = "8 702 765 %02d %02d".formatted(round / 100, round % 100);
    }

    ApprovedPlace walk() {
        return walk(coordinator());
    }

    /** Somebody who has just registered. */
    Visitor newcomer(String email, String name) {
        Visitor person = browsers.phone(portal, Language.KK);
        register(person, email, name);
        return person;
    }

    /** The coordinator, whom the first administrator appoints. */
    Visitor coordinator() {
        Visitor administrator = browsers.desktop(portal, Language.RU);
        Visitor coordinator = browsers.desktop(portal, Language.KK);
        firstAdministrator(administrator);
        appoint(administrator, coordinator);
        return coordinator;
    }

    /** All that follows, for a coordinator who is there already. */
    ApprovedPlace walk(Visitor coordinator) {
        Visitor owner = browsers.phone(portal, Language.KK);
        Visitor volunteer = browsers.phone(portal, Language.KK);
        Visitor cashier = browsers.phone(portal, Language.KK);
        Visitor anyone = browsers.phone(portal, Language.KK);

        register(owner, ownerEmail, "Гүлнар Әбенова");
        enrol(owner);
        startOnboarding(coordinator);
        becomeVolunteer(volunteer, coordinator);
        planVisit(coordinator);

        learn(owner, cashier, coordinator);
        visit(volunteer, owner, serial(owner));

        approve(coordinator);
        return seesThePlace(anyone, owner, coordinator);
    }

    private void firstAdministrator(Visitor administrator) {
        administrator.open(portal.firstAdministratorLink());
        administrator.findsNoBarriers();
        administrator.type("identity.name", "Сәуле");
        administrator.type("fields.name.family", "Ахметова");
        administrator.type("identity.email", "admin@pana.test");
        administrator.type("identity.password.new", PASSWORD);
        administrator.press("identity.first.send");
        administrator.sees(administrator.say("identity.first.done.title"));
        signIn(administrator, "admin@pana.test");
    }

    private void appoint(Visitor administrator, Visitor coordinator) {
        administrator.open("/app/people");
        administrator.findsNoBarriers();
        administrator.press("identity.people.appoint");
        administrator.type("identity.email", "coordinator@pana.test");
        administrator.type("fields.name.their-given", "Данияр");
        administrator.type("fields.name.their-family", "Омаров");
        administrator.choose("identity.regions", "Город Алматы");
        administrator.page().keyboard().press("Escape");
        administrator.press("identity.people.appoint.send");
        administrator.sees("Данияр Омаров");

        choosePassword(coordinator, "coordinator@pana.test");
    }

    private void register(Visitor person, String email, String name) {
        person.open("/app/register");
        looksOnce(person, "register");
        person.type("identity.name", PersonName.split(name).given());
        person.type("fields.name.family", PersonName.split(name).family());
        person.type("identity.email", email);
        person.press("identity.register.send");
        person.sees(email);
        choosePassword(person, email);
    }

    /** By the letter, which also signs in. */
    private void choosePassword(Visitor person, String email) {
        person.open(portal.linkInMailTo(email, "password"));
        looksOnce(person, "password");
        person.type("identity.password.new", PASSWORD);
        person.press("identity.choose.send");
        person.page().waitForURL(url -> !url.contains("password"));
    }

    private void signIn(Visitor person, String email) {
        person.open("/app/login");
        looksOnce(person, "login");
        person.signIn(email, PASSWORD);
        person.page().waitForURL(url -> !url.contains("login"));
    }

    /** Several people come to the same view; the first of them looks for barriers. */
    private void looksOnce(Visitor person, String view) {
        if (looked.add(view)) {
            person.findsNoBarriers();
        }
    }

    private void enrol(Visitor owner) {
        owner.open("/app/places");
        owner.findsNoBarriers();
        owner.press("place.enrol");
        owner.isAt(".*/apply$");
        owner.findsNoBarriers();
        owner.follow("place.section.BUSINESS");
        owner.type("place.field.TAX_NUMBER", Personas.taxNumber());
        owner.type("place.field.LEGAL_NAME", "«Шапағат» ЖШС");
        goOn(owner, "names");
        owner.type("place.field.NAME_KK", place);
        owner.type("place.field.NAME_RU", "Аптека «Шапагат»");
        owner.choose("place.field.CATEGORY", owner.say("place.category.PHARMACY"));
        goOn(owner, "address");
        owner.choose("place.field.REGION", "Алматы қаласы");
        owner.choose("place.field.STREET", "Абай даңғылы");
        owner.type("place.field.HOUSE", "52");
        goOn(owner, "pin");
        owner.type("fields.pin.coordinates", "43.2389, 76.9046");
        goOn(owner, "hours");
        owner.tick("fields.hours.always");
        goOn(owner, "offer");
        owner.type("place.field.PHONE", "8 701 123 45 67");
        owner.tick("place.language.KK");
        owner.tick("place.language.RU");
        if (alone) {
            owner.tick("place.field.SINGLE_HANDED");
        }
        goOn(owner, "agreement");
        owner.type("place.agreement.given", "Гүлнар");
        owner.type("fields.name.family", "Әбенова");
        owner.tick("place.agreement.read");
        owner.press("place.agreement.accept");
        owner.isAt(".*/check$");
        owner.findsNoBarriers();
        owner.press("place.submit");
        owner.sees(owner.say("place.received.title"));
        owner.findsNoBarriers();
    }

    private static void goOn(Visitor owner, String task) {
        owner.findsNoBarriers();
        owner.press("place.section.go-on");
        owner.isAt(".*/apply/" + task + "$");
    }

    private void startOnboarding(Visitor coordinator) {
        coordinator.open("/app/desk");
        coordinator.followWords(place);
        coordinator.isAt(".*/desk/[0-9a-f-]+.*");
        coordinator.findsNoBarriers();
        coordinator.press("desk.start-onboarding");
        coordinator.sees(coordinator.say("desk.done"));
    }

    private void becomeVolunteer(Visitor volunteer, Visitor coordinator) {
        register(volunteer, volunteerEmail, volunteerName);
        volunteer.open("/app/volunteer");
        volunteer.findsNoBarriers();
        volunteer.choose("visit.volunteer.regions", "Алматы қаласы");
        volunteer.page().keyboard().press("Escape");
        volunteer.tick("visit.language.KK");
        volunteer.type("visit.volunteer.phone", "8 701 765 43 21");
        volunteer.press("visit.volunteer.apply");

        coordinator.open("/app/desk/volunteers");
        coordinator.findsNoBarriers();
        coordinator.sees(volunteerName);
        coordinator.press("visit.volunteers.accept.open");
        coordinator.type("visit.volunteers.accept.label", "Кездесіп сөйлестік");
        coordinator.press(coordinator
                .page()
                .getByRole(AriaRole.BUTTON, named(coordinator.say("visit.volunteers.accept.action")))
                .last());
        coordinator.sees(coordinator.say("visit.volunteers.accepted", volunteerName));
    }

    private void planVisit(Visitor coordinator) {
        coordinator.open("/app/desk?show=onboarding");
        coordinator.followWords(place);
        coordinator.type(
                "visit.plan.day",
                LocalDate.now(KernelConfiguration.ALMATY).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        coordinator.press("visit.plan.action");
        coordinator
                .page()
                .getByRole(AriaRole.BUTTON, named(coordinator.say("visit.assign")))
                .waitFor();
        coordinator.findsNoBarriers();
        coordinator.choose("visit.assign.label", volunteerName);
        coordinator.press("visit.assign");
        coordinator.sees(coordinator.say("visit.assigned"));
    }

    /** The owner takes the course, and so does a cashier whom she invites. */
    private void learn(Visitor owner, Visitor cashier, Visitor coordinator) {
        owner.open("/app/places");
        owner.followWords(place);
        owner.isAt(".*/places/[0-9a-f-]+$");
        owner.press("training.team.open");
        owner.isAt(".*/team/.*");
        owner.findsNoBarriers();
        if (alone) {
            owner.press("training.team.enrol-myself");
            learn(owner, () -> shows(owner, coordinator));
            return;
        }
        owner.type("training.invite.for-whom", "Әсем");
        owner.press("training.invite.action");
        String link = Codes.read(owner.page().locator("img.pana-qr").first().screenshot());
        owner.press("training.team.enrol-myself");
        learn(owner, () -> shows(owner, coordinator));
        learnsWithoutEmail(cashier, owner, link);
    }

    /** Where nobody else is there yet, it is shown to the coordinator by telephone. */
    private void shows(Visitor owner, Visitor coordinator) {
        ask(owner, "training.shown.ask-network");
        coordinator.open("/app/desk?show=onboarding");
        coordinator.followWords(place);
        for (String item : List.of("quiet-spot", "call-102")) {
            coordinator.type(
                    "training.shown.desk.day",
                    LocalDate.now(KernelConfiguration.ALMATY).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
            coordinator.page().keyboard().press("Tab");
            Locator confirm = coordinator
                    .page()
                    .getByRole(AriaRole.BUTTON, named(coordinator.say("training.shown.desk.confirm." + item)));
            coordinator.press(confirm.first());
            PlaywrightAssertions.assertThat(confirm).hasCount(0);
        }
    }

    private void ask(Visitor person, String key) {
        for (String item : List.of("quiet-spot", "call-102")) {
            String name = person.say(key) + ": " + person.say("training.shown." + item);
            Locator ask = person.page().getByRole(AriaRole.BUTTON, named(name));
            person.press(ask);
            PlaywrightAssertions.assertThat(ask).hasCount(0);
        }
    }

    /** From the code on the owner's screen to a certificate: a name, a phone and a PIN are all it takes. */
    private void learnsWithoutEmail(Visitor cashier, Visitor owner, String link) {
        cashier.open(link);
        cashier.findsNoBarriers();
        cashier.type("team.join.name", "Әсем");
        cashier.type("fields.name.family", "Ғалиева");
        cashier.type("team.join.phone", cashierPhone);
        cashier.type("team.join.pin", PIN);
        cashier.type("identity.pin.again", PIN);
        cashier.press("team.join.send");
        learn(cashier, () -> {
            ask(cashier, "training.shown.ask");
            owner.open("/app/training/confirm");
            owner.findsNoBarriers();
            for (String item : List.of("quiet-spot", "call-102")) {
                owner.press("training.confirm.yes." + item);
            }
            owner.sees(owner.say("training.confirm.none"));
        });
        Download pdf = cashier.page()
                .waitForDownload(() -> cashier.press(cashier.page()
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHasText(cashier.say("training.certificate.pdf")))
                        .first()));
        cashier.open(Codes.print(pdf.path()));
        cashier.isAt(".*/c/PANA-.*");
        cashier.seesHeading("finder.certificate.VALID");
        cashier.sees("Әсем Ғ.");
        cashier.findsNoBarriers();
    }

    /** @param shown has confirmed what is shown */
    private void learn(Visitor person, Runnable shown) {
        person.isAt(".*/training/[0-9a-f-]+$");
        person.findsNoBarriers();
        person.press("training.begin");
        person.isAt(".*/lesson/.*");
        person.findsNoBarriers();
        Locator onward = person.page().getByRole(AriaRole.BUTTON, named(person.say("training.continue")));
        Locator turn = person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        named(Pattern.compile(
                                person.say("training.lesson.next") + "|" + person.say("training.lesson.finish"))));
        Locator page = person.page().locator(".pana-page").first();
        Locator choices = person.page().locator(".pana-scene-choice");
        turn.or(choices).first().waitFor();
        while (!onward.isVisible()) {
            String before = page.innerText();
            person.turn(turn.or(choices).first());
            person.awaitOther(".pana-page", before);
        }
        person.press("training.continue");
        person.isAt(".*/practice$");
        person.findsNoBarriers();
        person.type("training.practice.name", "Айгерім");
        for (Locator box : person.page().locator("vaadin-checkbox input").all()) {
            person.tick(box);
        }
        shown.run();
        person.page().reload();
        person.press("training.continue");
        person.isAt(".*/quiz$");
        person.press("training.conduct.accept");
        person.press("training.quiz.start");
        quiz(person);
    }

    private void quiz(Visitor person) {
        boolean looked = false;
        while (true) {
            Locator answer = person.page().getByRole(AriaRole.BUTTON, named(person.say("training.quiz.answer")));
            answer.waitFor();
            if (!looked) {
                person.findsNoBarriers();
                looked = true;
            }
            answers.choose(person);
            person.turn(answer);
            Locator next = person.page().getByRole(AriaRole.BUTTON, named(person.say("training.quiz.next")));
            Locator last = person.page().getByRole(AriaRole.BUTTON, named(person.say("training.quiz.to-result")));
            next.or(last).first().waitFor();
            if (last.isVisible()) {
                person.press(last);
                break;
            }
            person.turn(next);
        }
        person.sees(person.say("training.result.passed"));
        person.findsNoBarriers();
    }

    /** The sign's number, as it stands on the owner's page and on the sign itself. */
    private String serial(Visitor owner) {
        owner.open("/app/places");
        owner.followWords(place);
        owner.isAt(".*/places/[0-9a-f-]+$");
        Pattern shape = Pattern.compile("PN-[0-9A-Z]{4}-[0-9A-Z]{2}");
        owner.page()
                .waitForCondition(() -> shape.matcher(owner.page().content()).find());
        Matcher matcher = shape.matcher(owner.page().content());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private void visit(Visitor volunteer, Visitor owner, String serial) {
        volunteer.open("/app/visits");
        volunteer.findsNoBarriers();
        volunteer.press("visit.accept");
        volunteer.followWords(place);
        volunteer.isAt(".*/visits/[0-9a-f-]+$");
        volunteer.press("visit.start.here");
        volunteer.sees(volunteer.say("visit.checklist"));
        volunteer.findsNoBarriers();
        List<Locator> well = volunteer
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(volunteer.say("visit.item.ok")))
                .all();
        assertThat(well).hasSize(Checklist.items().size());
        well.forEach(volunteer::tick);
        List<Locator> trained = volunteer
                .page()
                .locator("vaadin-checkbox-group")
                .getByRole(AriaRole.CHECKBOX)
                .all();
        assertThat(trained).hasSize(alone ? 1 : 2);
        trained.forEach(volunteer::tick);
        volunteer.type("visit.sign.label", serial);
        volunteer.press("visit.sign.save");
        volunteer.handOver(
                volunteer.page().locator("vaadin-upload vaadin-button").first(),
                new FilePayload("belgi.jpg", "image/jpeg", photo()));
        volunteer.page().locator(".pana-photo, img[alt]").first().waitFor();
        volunteer.type("visit.countersign.code", ownersCode(owner));
        volunteer.press("visit.countersign.code.action");
        volunteer.press("visit.report");
        volunteer.sees(volunteer.say("visit.under-review"));
    }

    /** The digits that the owner reads to the volunteer from her own phone. */
    private String ownersCode(Visitor owner) {
        owner.open("/app/places");
        owner.followWords(place);
        Locator code = owner.page().locator(".pana-notice .pana-number");
        code.waitFor();
        owner.findsNoBarriers();
        return code.innerText();
    }

    private void approve(Visitor coordinator) {
        coordinator.open("/app/desk/visits");
        coordinator.findsNoBarriers();
        coordinator.followWords(place);
        coordinator.isAt(".*/desk/visits/.*");
        coordinator.findsNoBarriers();
        coordinator.press("visit.confirm");
        coordinator.sees(coordinator.say("visit.confirmed"));
        coordinator.open("/app/desk?show=onboarding");
        coordinator.followWords(place);
        coordinator.findsNoBarriers();
        coordinator.press("desk.approve");
        coordinator.sees(coordinator.say("desk.done"));
    }

    private ApprovedPlace seesThePlace(Visitor anyone, Visitor owner, Visitor coordinator) {
        String list = portal.await(SECONDS, "the place does not appear", this::list);
        anyone.open("/");
        anyone.findsNoBarriers();
        anyone.press(anyone.page().locator("a[href*='/places/kz-75']").first());
        anyone.isAt(".*/places/kz-75.*");
        anyone.open(list);
        anyone.findsNoBarriers();
        anyone.sees(place);
        anyone.followWords(place);
        anyone.isAt(".*/kk/place/[0-9a-z]+$");
        anyone.findsNoBarriers();
        assertThat(anyone.page().context().cookies()).isEmpty();
        ApprovedPlace approved =
                new ApprovedPlace(portal, place, code(anyone.page().url()), owner, coordinator, anyone);
        assertThat(approved.isShownSomewhere()).isTrue();
        return approved;
    }

    private static String code(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The page of the town's list that the place stands on: in a day of many walks the first one is full. */
    private Optional<String> list() {
        return Stream.of("", "?page=2", "?page=3", "?page=4")
                .map(page -> "/kk/places/kz-75/almaty" + page)
                .filter(path -> portal.get(portal.url(path)).body().contains(place))
                .findFirst();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] photo() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
