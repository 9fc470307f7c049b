package kz.pana.trust;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.pana.certificate.CertificateDesk;
import kz.pana.certificate.CertificateId;
import kz.pana.certificate.Certificates;
import kz.pana.certificate.CoursePassed;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.place.row.PlaceId;
import kz.pana.team.Members;
import kz.pana.team.overview.MembershipId;
import kz.pana.volunteer.Volunteers;

/** How people come to work at places and leave them, learn, are appointed and shut out. */
final class TeamActs {

    private static final String WHY = "себебі бар";

    private final World world;
    private final Object memberships;
    private final Method join;

    TeamActs(World world) {
        this.world = world;
        this.memberships = world.portal.bean("team.Memberships");
        try {
            join = memberships.getClass().getDeclaredMethod("join", Actor.class, PlaceId.class);
            join.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** As whoever takes an invitation does. */
    void join(Step step, PlaceId id) {
        world.cast.signedIn(step.who(), person -> {
            if (!world.row(id).owner().equals(person.id())) {
                world.portal.bean(AccountDirectory.class).grant(person.id(), Role.STAFF);
            }
            joinAs(person, id);
        });
    }

    private void joinAs(Actor person, PlaceId id) {
        try {
            join.invoke(memberships, person, id);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** As the quiz does for whoever passes it. */
    void pass(Step step, PlaceId id) {
        if (world.facts(id).team.contains(step.who()) && world.row(id).listing() != null) {
            world.cast.signedIn(
                    step.who(),
                    person -> world.portal
                            .bean(Certificates.class)
                            .issue(new CoursePassed(UUID.randomUUID(), person, id, 1)));
        }
    }

    void leave(Step step, PlaceId id) {
        member(step, id, "leave", Members::leave);
    }

    void bringBack(Step step, PlaceId id) {
        member(step, id, "undoLeaving", Members::undoLeaving);
    }

    private interface OfMember {
        void act(Members members, MembershipId id, long version);
    }

    private void member(Step step, PlaceId id, String method, OfMember act) {
        List<Object> all = world.of("team.Membership", id);
        if (!all.isEmpty()) {
            Object member = all.get(step.x() % all.size());
            long version = World.version(member);
            world.cast.act(
                    step.who(),
                    Members.class,
                    method,
                    members -> act.act(members, new MembershipId(World.id(member)), version));
        }
    }

    void revoke(Step step, PlaceId id) {
        List<Object> all = world.of("certificate.Certificate", id);
        if (!all.isEmpty()) {
            Object certificate = all.get(step.x() % all.size());
            long version = World.version(certificate);
            world.cast.act(
                    step.who(),
                    CertificateDesk.class,
                    "revoke",
                    desk -> desk.revoke(new CertificateId(World.id(certificate)), version, WHY));
        }
    }

    void block(Step step, boolean on) {
        people(step, "block", (people, whom) -> people.block(world.cast.id(whom), on, WHY));
    }

    void appoint(Step step) {
        people(
                step,
                "appointCoordinator",
                (people, whom) -> people.appointCoordinator(
                        Cast.email(whom),
                        Cast.name(whom),
                        Language.KK,
                        Set.of(Cast.REGIONS.get(step.x() / 32 % Cast.REGIONS.size()))));
    }

    void dismiss(Step step) {
        people(step, "dismissCoordinator", (people, whom) -> people.dismissCoordinator(world.cast.id(whom)));
    }

    private void people(Step step, String method, BiConsumer<People, Integer> act) {
        world.cast.act(step.who(), People.class, method, people -> act.accept(people, step.x() % Cast.SIZE));
    }

    void dismissVolunteer(Step step) {
        int whom = step.x() % Cast.SIZE;
        world.cast.act(step.who(), Volunteers.class, "dismiss", volunteers -> {
            long version = world.portal
                    .tables
                    .find(
                            Wiring.named("kz.pana.volunteer.Volunteer"),
                            world.cast.id(whom).value())
                    .map(World::version)
                    .orElse(0L);
            volunteers.dismiss(world.cast.id(whom), Cast.REGIONS.getFirst(), version, WHY);
        });
    }

    /** Who stands behind a line about a membership. */
    int person(UUID membership) {
        return world.number(world.portal
                .tables
                .find(Wiring.named("kz.pana.team.Membership"), membership)
                .map(member -> Objects.requireNonNull(EntityShape.get(member, "accountId")))
                .orElse(null));
    }
}
