package kz.pana.trust;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.pana.Personas;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.ChangeDesk;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ShownLine;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.trust.World.Typed;

/** What owners and coordinators do with places, through the services that they use. */
final class PlaceActs {

    private static final List<String> NUMBERS =
            IntStream.range(0, 4).mapToObj(i -> Personas.taxNumber()).toList();
    private static final List<String> TOWNS = List.of("almaty", "astana");
    private static final double[][] CENTRES = {{43.2389, 76.9046}, {51.1283, 71.4305}};
    private static final double METRES_OF_A_DEGREE = 111_195;

    /** No sum and no difference of a few of these is a hundred metres, where drawing on a sphere would decide. */
    private static final int[] MOVES = {61, 99, 160, -70};

    private static final String WHY = "себебі бар";

    private final World world;

    PlaceActs(World world) {
        this.world = world;
    }

    void begin(Step step) {
        if (world.places.size() < World.MOST_PLACES) {
            world.cast.act(step.who(), OwnedPlaces.class, "begin", owned -> {
                PlaceId id = owned.begin();
                if (!world.places.contains(id)) {
                    world.places.add(id);
                    world.model.places.add(new PlaceFacts(step.who()));
                    world.typed.put(id, Typed.FIRST);
                }
            });
        }
    }

    void answer(Step step, PlaceId id) {
        int x = step.x();
        Typed before = world.typed.getOrDefault(id, Typed.FIRST);
        boolean elsewhere = x % 16 == 15;
        Typed typed = new Typed(
                elsewhere ? 1 - before.region() : before.region(),
                x % 8 == 7 ? before.pin() + MOVES[x / 16] : before.pin(),
                x % 8 == 6 ? x / 16 : before.business(),
                x % 8 == 5);
        owner(step, "answer", owned -> {
            owned.answer(id, world.row(id).version() - (x == 9 ? 1 : 0), answers(typed));
            world.typed.put(id, typed);
        });
    }

    void submit(Step step, PlaceId id) {
        owner(step, "submit", owned -> {
            owned.submit(id, world.row(id).version());
            handedIn(world.facts(id), world.typed.getOrDefault(id, Typed.FIRST));
        });
    }

    private static void handedIn(PlaceFacts facts, Typed typed) {
        if (facts.lastSeenAt != null) {
            facts.movedSinceSeen += Math.abs(facts.pin - typed.pin());
        }
        facts.region = typed.region();
        facts.pin = typed.pin();
        facts.business = typed.business();
        facts.alone = typed.alone();
    }

    void agree(Step step, PlaceId id) {
        owner(step, "acceptAgreement", owned -> owned.acceptAgreement(id, "Айгүл Сейітова"));
    }

    void discard(Step step, PlaceId id) {
        owner(step, "discard", owned -> owned.discard(id));
    }

    void pause(Step step, PlaceId id) {
        LocalDate opensOn = LocalDate.ofInstant(world.portal.now(), KernelConfiguration.ALMATY)
                .plusDays(step.x() / 4 - 1L);
        LocalDate named = step.x() % 2 == 0 ? null : opensOn;
        world.cast.act(step.who(), OwnedValidity.class, "pause", owned -> {
            owned.pause(id, PauseReason.REPAIR, named);
            world.facts(id).opensOn = named;
        });
    }

    void resume(Step step, PlaceId id) {
        world.cast.act(step.who(), OwnedValidity.class, "resume", owned -> owned.resume(id));
    }

    void withdraw(Step step, PlaceId id) {
        owner(step, "withdraw", owned -> owned.withdraw(id, WHY, "құпия"));
    }

    void edit(Step step, PlaceId id) {
        owner(step, "edit", owned -> {
            Listing told = world.row(id).listing();
            String shown = told == null ? "" : ApplicationAnswers.of(told).get(ApplicationField.HOURS);
            owned.edit(
                    id, ApplicationField.HOURS, shown, step.x() % 2 == 0 ? "Mo-Su 10:00-20:00" : "Mo-Su 08:00-18:00");
        });
    }

    private void owner(Step step, String method, Consumer<OwnedPlaces> act) {
        world.cast.act(step.who(), OwnedPlaces.class, method, act);
    }

    void takeOn(Step step, PlaceId id) {
        desk(step, id, "startOnboarding", (desk, version) -> desk.startOnboarding(id, version));
    }

    void giveBack(Step step, PlaceId id) {
        desk(step, id, "askForChanges", (desk, version) -> desk.askForChanges(id, version, WHY));
    }

    void reject(Step step, PlaceId id) {
        desk(step, id, "reject", (desk, version) -> desk.reject(id, version, WHY));
    }

    void approve(Step step, PlaceId id) {
        desk(step, id, "approve", (desk, version) -> desk.approve(id, version));
    }

    void suspend(Step step, PlaceId id) {
        desk(step, id, "suspend", (desk, version) -> desk.suspend(id, WHY));
    }

    void reinstate(Step step, PlaceId id) {
        desk(step, id, "reinstate", (desk, version) -> desk.reinstate(id, version, WHY));
    }

    void end(Step step, PlaceId id, Validity how) {
        desk(step, id, "end", (desk, version) -> desk.end(id, how, WHY));
    }

    private void desk(Step step, PlaceId id, String method, BiConsumer<ReviewDesk, Long> act) {
        long version = world.row(id).version() - (step.x() == 1 ? 1 : 0);
        world.cast.act(step.who(), ReviewDesk.class, method, desk -> act.accept(desk, version));
    }

    void ask(Step step, PlaceId id) {
        ChangeLine line = List.of(ChangeLine.PIN, ChangeLine.BUSINESS, ChangeLine.SINGLE_HANDED, ChangeLine.NAME)
                .get(step.x() % 4);
        PlaceFacts facts = world.facts(id);
        int choice = step.x() / 4 % 4;
        Typed asked = new Typed(
                Math.max(facts.region, 0),
                line == ChangeLine.PIN ? facts.pin + MOVES[choice] : facts.pin,
                line == ChangeLine.BUSINESS ? choice : facts.business,
                line == ChangeLine.SINGLE_HANDED ? choice % 2 == 0 : facts.alone);
        Map<ApplicationField, String> answers = answers(asked);
        if (line == ChangeLine.NAME) {
            answers.put(ApplicationField.NAME_KK, "Дәріхана " + choice);
        }
        world.cast.act(step.who(), OwnedChanges.class, "ask", changes -> {
            Optional<ChangeId> waiting = waiting(id).stream()
                    .filter(request -> EntityShape.get(request, "line") == line)
                    .map(request -> new ChangeId(World.id(request)))
                    .findFirst();
            ShownLine shown = new ShownLine(changes.told(id), waiting);
            if (changes.ask(id, line, shown, new ApplicationAnswers(answers), step.x() > 31 ? WHY : "")) {
                facts.asked.put(
                        line.name(), new PlaceFacts.Asked(line.name(), asked.pin(), asked.business(), asked.alone()));
            }
        });
    }

    private List<Object> waiting(PlaceId id) {
        return world.of("place.ChangeRequest", id).stream()
                .filter(request -> World.state(request).equals("WAITING"))
                .toList();
    }

    void takeBack(Step step, PlaceId id) {
        request(step, id)
                .ifPresent(request -> world.cast.act(
                        step.who(),
                        OwnedChanges.class,
                        "withdraw",
                        changes -> changes.withdraw(id, new ChangeId(World.id(request)))));
    }

    void decide(Step step, PlaceId id, boolean accept) {
        request(step, id).ifPresent(request -> {
            ChangeId change = new ChangeId(World.id(request));
            long version = World.version(request);
            world.cast.act(step.who(), ChangeDesk.class, accept ? "accept" : "giveBack", desk -> {
                if (accept) {
                    desk.accept(change, version);
                } else {
                    desk.giveBack(change, version, WHY);
                }
            });
        });
    }

    private Optional<Object> request(Step step, PlaceId id) {
        List<Object> all = step.x() % 8 == 0 ? world.of("place.ChangeRequest", id) : waiting(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(step.x() % all.size()));
    }

    /** Not what anybody does here: places accepted the agreement of before when it was the present one. */
    void agreedBefore(PlaceId id) {
        UUID row = id.value();
        if (world.facts(id).isApproved()) {
            world.portal.tables.transaction(() -> {
                Object place = world.portal
                        .tables
                        .find(Wiring.named("kz.pana.place.Place"), row)
                        .orElseThrow();
                EntityShape.set(place, "acceptance", new AgreementAcceptance("2026-11", "-", world.portal.now()));
                return place;
            });
            world.facts(id).agreement = "2026-11";
            world.portal.happens(new PlaceChanged(id));
        }
    }

    private static Map<ApplicationField, String> answers(Typed typed) {
        Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);
        double[] centre = CENTRES[typed.region()];
        answers.put(ApplicationField.TAX_NUMBER, NUMBERS.get(typed.business()));
        answers.put(ApplicationField.LEGAL_NAME, "«Мерей» ЖШС");
        answers.put(ApplicationField.NAME_KK, "Мерей дәріханасы");
        answers.put(ApplicationField.NAME_RU, "Аптека «Мерей»");
        answers.put(ApplicationField.CATEGORY, "PHARMACY");
        answers.put(ApplicationField.REGION, Cast.REGIONS.get(typed.region()).value());
        answers.put(ApplicationField.TOWN, TOWNS.get(typed.region()));
        answers.put(ApplicationField.STREET, "Абай даңғылы");
        answers.put(ApplicationField.HOUSE, "52");
        answers.put(ApplicationField.PIN, centre[0] + typed.pin() / METRES_OF_A_DEGREE + ", " + centre[1]);
        answers.put(ApplicationField.HOURS, "Mo-Su 09:00-17:00");
        answers.put(ApplicationField.PHONE, "8 701 123 45 67");
        answers.put(ApplicationField.LANGUAGES, "kk,ru");
        answers.put(ApplicationField.SINGLE_HANDED, typed.alone() ? "yes" : "");
        return answers;
    }
}
