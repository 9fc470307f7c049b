package kz.pana.place.application;

/** What kind of premises a place is. */
public enum Category {
    SHOP,
    PHARMACY,
    BEAUTY_SALON,
    CAFE,
    PETROL_STATION,
    CLINIC,
    HOTEL,
    LIBRARY,
    BANK,
    OTHER;

    /** The key of its name in the texts. */
    public String key() {
        return "place.category." + name();
    }
}
