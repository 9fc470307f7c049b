package kz.pana.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.certificate.PresentTeam;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.TrainedPeople;
import org.springframework.stereotype.Component;

/** Who may confirm what a learner showed. Runs in its callers' transactions and guards nothing. */
@Component
class Colleagues {

    private final PresentTeam team;
    private final TrainedPeople trained;
    private final AccountDirectory directory;

    Colleagues(PresentTeam team, TrainedPeople trained, AccountDirectory directory) {
        this.team = team;
        this.trained = trained;
        this.directory = directory;
    }

    /** Those who work there now, and the owner; the certified, where there are any. */
    Set<AccountId> of(PlaceRow place, AccountId learner) {
        Set<AccountId> there = new HashSet<>(team.present(place.id()));
        there.add(place.owner());
        there.removeAll(directory.shutOut(there));
        return among(
                there,
                trained.at(place.id()).stream()
                        .map(TrainedPeople.Trained::account)
                        .toList(),
                learner);
    }

    /** Nobody confirms themselves; whoever is certified knows what to look for. */
    static Set<AccountId> among(Collection<AccountId> there, Collection<AccountId> certified, AccountId learner) {
        Set<AccountId> others =
                there.stream().filter(who -> !who.equals(learner)).collect(Collectors.toSet());
        Set<AccountId> knowing = others.stream().filter(certified::contains).collect(Collectors.toSet());
        return knowing.isEmpty() ? others : knowing;
    }

    /** Whether the person works there still, or owns the place. */
    boolean isThere(PlaceRow place, AccountId person) {
        return place.owner().equals(person) || team.present(place.id()).contains(person);
    }

    /** Whether the learner may show it to somebody of the network: nobody else is there, or the application says so. */
    boolean isAlone(PlaceRow place, AccountId learner) {
        return place.submitted().singleHanded() || of(place, learner).isEmpty();
    }
}
