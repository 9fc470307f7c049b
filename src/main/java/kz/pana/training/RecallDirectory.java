package kz.pana.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who practised lately. For modules, not for views: it guards nothing. */
@Component
@Transactional(readOnly = true)
public class RecallDirectory {

    private final RecallRepository recalls;
    private final Clock clock;

    RecallDirectory(RecallRepository recalls, Clock clock) {
        this.recalls = recalls;
        this.clock = clock;
    }

    /** Of these the ones whose scene has waited for more than two weeks. */
    public Set<AccountId> notFresh(Collection<AccountId> people) {
        Instant now = clock.instant();
        return recalls.findAllById(people.stream().map(AccountId::value).toList()).stream()
                .filter(recall -> !recall.isFresh(now))
                .map(Recall::person)
                .collect(Collectors.toSet());
    }

    /** When each of these last walked through a scene and said a sentence aloud; who never did is left out. */
    public Map<AccountId, Instant> practised(Collection<AccountId> people) {
        return recalls.findAllById(people.stream().map(AccountId::value).toList()).stream()
                .filter(recall -> recall.doneAt().isPresent())
                .collect(Collectors.toMap(
                        Recall::person, recall -> recall.doneAt().orElseThrow()));
    }
}
