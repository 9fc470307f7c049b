package kz.pana.place;

/** A place on its owner's page: with the answers as typed. */
public record OwnedPlace(PlaceRow row, Answers answers) {

    public boolean isEditable() {
        return row.standing().application().isEditable();
    }

    public boolean hasAcceptedAgreement() {
        return Agreement.VERSION.equals(row.standing().agreementVersion());
    }
}
