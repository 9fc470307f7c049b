package kz.pana.team;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.team.shift.Shifts;

/**
 * Who calls for help on a day, as far as the shifts and the certificates say.
 *
 * @param onShift whether they are on shift that day; else it is not known who of the certified is there
 */
record Callers(List<AccountId> people, boolean onShift) {

    /**
     * Those who are certified and on shift; where that is nobody, everybody who is certified.
     *
     * @param team who works there, and when
     */
    static Callers of(Map<AccountId, Shifts> team, Set<AccountId> certified, DayOfWeek day) {
        List<AccountId> able =
                team.keySet().stream().filter(certified::contains).toList();
        List<AccountId> there = able.stream()
                .filter(person -> team.getOrDefault(person, Shifts.NONE).days().contains(day))
                .toList();
        return there.isEmpty() ? new Callers(able, false) : new Callers(there, true);
    }
}
