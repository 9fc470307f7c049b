package kz.pana.certificate;

import jakarta.persistence.Embeddable;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.Listing;

/**
 * The place of a certificate as it was when the certificate was issued.
 *
 * @param placeTown the slug of its town
 */
@Embeddable
record PlaceAtIssue(String placeNameKk, String placeNameRu, String placeTown, String placeStreet, String placeHouse) {

    static PlaceAtIssue of(Listing listing) {
        return new PlaceAtIssue(listing.nameKk(), listing.nameRu(), listing.town(), listing.street(), listing.house());
    }

    LocalizedText name() {
        return new LocalizedText(placeNameKk, placeNameRu);
    }
}
