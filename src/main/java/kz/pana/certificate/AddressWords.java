package kz.pana.certificate;

import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.stereotype.Component;

/** Says addresses as one says them on the phone: from the region down to the house. */
@Component
class AddressWords {

    private final Texts texts;
    private final Territory territory;

    AddressWords(Texts texts, Territory territory) {
        this.texts = texts;
        this.territory = territory;
    }

    /** Region and town; a city that is a region of its own is said once. */
    String town(String slug, Language language) {
        Town town = territory.town(slug).orElseThrow();
        Region region = territory.known(town.region());
        String wide = region.name().in(language);
        return region.city() ? wide : wide + ", " + town.name().in(language);
    }

    String house(String town, String street, String house, Language language) {
        return street.isEmpty() || house.isEmpty()
                ? texts.get(language, territory.address(town, street, house))
                : texts.get(language, "training.paper.house", territory.street(town, street), house);
    }
}
