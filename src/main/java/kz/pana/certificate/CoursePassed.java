package kz.pana.certificate;

import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.place.row.PlaceId;

/**
 * Somebody passed the course for a place.
 *
 * @param enrolment the id of the enrolment with which they did
 * @param edition the edition that they took, counted from 1
 */
public record CoursePassed(UUID enrolment, Actor person, PlaceId place, int edition) {}
