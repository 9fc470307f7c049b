package kz.pana.certificate;

import java.time.LocalDate;

/**
 * What a guide card says of its place, in the language of the card.
 *
 * @param town the region and the town
 * @param street the street and the house
 * @param door how to find the door; may be empty
 * @param asOf the day on which this was so
 */
record GuideCardPlace(String name, String town, String street, String door, String phone, LocalDate asOf) {

    /** On two lines, as it is said. */
    String address() {
        return town + "\n" + street;
    }
}
