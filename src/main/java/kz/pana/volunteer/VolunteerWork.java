package kz.pana.volunteer;

import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.territory.RegionCode;

/** What volunteers have taken on; answered by the module of visits. */
public interface VolunteerWork {

    /**
     * The person is a volunteer in the region no more: what they have taken on there is theirs no longer. Comes in the
     * transaction in which they stop or are dismissed, before they are told.
     *
     * @param by the volunteer who stops, or the coordinator who dismisses them
     */
    void takeFrom(AccountId volunteer, RegionCode region, Actor by);
}
