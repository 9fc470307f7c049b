package kz.pana.certificate;

import java.time.Clock;
import java.time.LocalDate;
import kz.pana.certificate.guide.CounterGuideCard;
import kz.pana.certificate.guide.GuideCardPlace;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.certificate.guide.WalletGuideCard;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CrisisDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.Texts;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guide card with a place's own address, for its owner and for whoever was trained for it. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class GuideCards {

    private final CounterGuideCard counter;
    private final WalletGuideCard wallet;
    private final AddressWords addresses;
    private final CertificateRepository certificates;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final CrisisDirectory crisis;
    private final Texts texts;
    private final Clock clock;

    GuideCards(
            CounterGuideCard counter,
            WalletGuideCard wallet,
            AddressWords addresses,
            CertificateRepository certificates,
            PlaceDirectory places,
            SignedIn signedIn,
            CrisisDirectory crisis,
            Texts texts,
            Clock clock) {
        this.counter = counter;
        this.wallet = wallet;
        this.addresses = addresses;
        this.certificates = certificates;
        this.places = places;
        this.signedIn = signedIn;
        this.crisis = crisis;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Whether the place has its card: it is on its way in, or in the network. Before a coordinator took it on, our sign
     * with its name would let any stranger look like a safe place.
     *
     * @throws NotFound if the place does not exist for whoever asks
     */
    public boolean areFor(PlaceId id) {
        return mine(id).status().isUnderWay();
    }

    /**
     * Whether the place waits for a coordinator to take it on, and gets its card then.
     *
     * @throws NotFound if the place does not exist for whoever asks
     */
    public boolean areComing(PlaceId id) {
        ApplicationState application = mine(id).status().application();
        return application == ApplicationState.SUBMITTED || application == ApplicationState.NEEDS_CHANGES;
    }

    /**
     * The bytes of a PDF.
     *
     * @throws NotFound if the place does not exist for whoever asks
     * @throws Refused if it has no card yet, or no more
     */
    public byte[] pdf(PlaceId id, GuideCardSize size, Language language) {
        PlaceRow row = mine(id);
        if (!row.status().isUnderWay()) {
            throw new Refused("training.card.refused");
        }
        GuideCardPlace place = place(row.submitted(), language);
        return switch (size) {
            case COUNTER -> counter.draw(place, language);
            case WALLET -> wallet.draw(place, language);
        };
    }

    private GuideCardPlace place(Listing listing, Language language) {
        return new GuideCardPlace(
                listing.name().in(language),
                addresses.town(listing.town(), language),
                addresses.house(listing.town(), listing.street(), listing.house(), language),
                listing.door(),
                texts.get(language, listing.phone().words()),
                crisis.shownIn(listing.region()).map(shown -> centre(shown.details(), language)),
                LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)));
    }

    private GuideCardPlace.Centre centre(CentreDetails details, Language language) {
        return new GuideCardPlace.Centre(
                texts.get(language, details.phone().words()), texts.get(language, details.words()));
    }

    private PlaceRow mine(PlaceId id) {
        Actor actor = signedIn.actor();
        PlaceRow place = places.row(id);
        if (!place.owner().equals(actor.id())
                && !certificates.wasCertified(actor.id().value(), id.value())) {
            throw new NotFound();
        }
        return place;
    }
}
