package kz.pana.certificate;

import java.time.LocalDate;
import java.util.Optional;
import kz.pana.certificate.guide.CounterGuideCard;
import kz.pana.certificate.guide.GuideCardPlace;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.certificate.guide.WalletGuideCard;
import kz.pana.crisis.CentreDetails;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.territory.Territory;
import kz.pana.training.Pupils;

/** Papers of people and places that do not exist, for plain tests. */
final class Drawings {

    static final String ADDRESS = "https://pana.example/c/PANA-26-7KQ4MX";

    /** Every letter that Kazakh has and Russian has not. */
    static final String NAME = "Гауһар Үкіқызы Әбдіғұлова-Өңқай";

    static final String CAPITALS = "ӘҒҚҢӨҰҮҺІ ₸";

    private static final Texts TEXTS = new Texts();
    private static final AddressWords ADDRESSES = new AddressWords(TEXTS, new Territory());

    private Drawings() {}

    static byte[] certificate(String name, String placeKk, String placeRu, Language language) {
        CertificateDrawing.Facts facts = new CertificateDrawing.Facts(
                "PANA-26-7KQ4MX",
                name,
                Pupils.COURSE.title(),
                Pupils.COURSE.edition(),
                new PlaceAtIssue(placeKk, placeRu, "almaty", "Абай даңғылы", "52"),
                LocalDate.parse("2026-11-24"),
                LocalDate.parse("2027-11-24"));
        return new CertificateDrawing(TEXTS, ADDRESSES, "https://pana.example").draw(facts, language);
    }

    static byte[] certificate(Language language) {
        return certificate(NAME, "«Мерей» дәріханасы " + CAPITALS, "Аптека «Мерей» " + CAPITALS, language);
    }

    static byte[] card(GuideCardSize size, String name, String door, Language language) {
        return card(size, name, door, Optional.empty(), language);
    }

    static byte[] card(
            GuideCardSize size, String name, String door, Optional<CentreDetails> centre, Language language) {
        GuideCardPlace place = new GuideCardPlace(
                name,
                ADDRESSES.town("kokshetau", language),
                ADDRESSES.house("kokshetau", "Абай көшесі", "112", language),
                door,
                "+7 701 123 45 67",
                centre.map(details -> new GuideCardPlace.Centre(
                        TEXTS.get(language, details.phone().words()), TEXTS.get(language, details.words()))),
                LocalDate.parse("2026-11-24"));
        return switch (size) {
            case COUNTER -> new CounterGuideCard(TEXTS, "https://pana.example").draw(place, language);
            case WALLET -> new WalletGuideCard(TEXTS).draw(place, language);
        };
    }
}
