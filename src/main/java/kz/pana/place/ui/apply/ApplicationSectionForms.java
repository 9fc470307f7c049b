package kz.pana.place.ui.apply;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.pana.kernel.NotFound;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.application.KnownBusiness;
import kz.pana.territory.Territory;

/** Which form asks for the fields of a section. */
final class ApplicationSectionForms {

    private ApplicationSectionForms() {}

    /**
     * @param keep takes what was given, at each change
     * @param businesses those that the owner gave before
     * @throws NotFound where the section has no form of fields
     */
    static ApplicationSectionForm of(
            ApplicationSection section,
            ApplicationAnswers answers,
            Territory territory,
            Consumer<Map<ApplicationField, String>> keep,
            Supplier<List<KnownBusiness>> businesses) {
        return switch (section) {
            case BUSINESS -> new BusinessForm(answers, territory, keep, businesses.get());
            case NAMES -> new NamesForm(answers, territory, keep);
            case ADDRESS -> new AddressForm(answers, territory, keep);
            case PIN -> new PinForm(answers, territory, keep);
            case HOURS -> new HoursForm(answers, territory, keep);
            case OFFER -> new OfferForm(answers, territory, keep);
            case AGREEMENT -> throw new NotFound();
        };
    }
}
