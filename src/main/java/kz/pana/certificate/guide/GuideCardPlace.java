package kz.pana.certificate.guide;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a guide card says of its place, in the language of the card.
 *
 * @param town the region and the town
 * @param street the street and the house
 * @param door how to find the door; may be empty
 * @param centre the crisis centre of its region; empty where there is none to send people to
 * @param asOf the day on which this was so
 */
public record GuideCardPlace(
        String name, String town, String street, String door, String phone, Optional<Centre> centre, LocalDate asOf) {

    /**
     * A crisis centre.
     *
     * @param phone for people to read
     * @param words what it is called and when it answers
     */
    public record Centre(String phone, String words) {}

    /** On two lines, as it is said. */
    String address() {
        return town + "\n" + street;
    }
}
