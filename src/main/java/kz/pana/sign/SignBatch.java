package kz.pana.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.Texts;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.sign.sheet.BatchSign;
import kz.pana.sign.sheet.SignBatchDrawing;
import kz.pana.sign.sheet.SignSize;
import kz.pana.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs for a town, or for whatever is listed, in one file with a list to tick. */
@Service
@ForCoordinator
@Transactional(readOnly = true)
public class SignBatch {

    /** A file is made in memory: so many take some 10 MB, and a day to hang. */
    public static final int MOST = 200;

    private final SignInventory inventory;
    private final Signs signs;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final SignBatchDrawing drawings;
    private final Territory territory;
    private final Texts texts;
    private final SignedIn signedIn;

    SignBatch(
            SignInventory inventory,
            Signs signs,
            PlaceDirectory places,
            FourEyes fourEyes,
            SignBatchDrawing drawings,
            Territory territory,
            Texts texts,
            SignedIn signedIn) {
        this.inventory = inventory;
        this.signs = signs;
        this.places = places;
        this.fourEyes = fourEyes;
        this.drawings = drawings;
        this.territory = territory;
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** What is printed, and what is left out and why, in words. */
    private record Sorted(List<BatchSign> batch, List<String> leftOut) {}

    /** Why nothing can be drawn of what is listed; empty if it can. */
    public Optional<Message> mayDraw(InventoryFilter filter) {
        try {
            sorted(filter, Language.KK);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    /**
     * Draws the signs that are listed. Those that nobody may hang are left out, and the list says which and why.
     *
     * @param language of the list
     * @return the bytes of a PDF
     * @throws Refused if there are more than {@link #MOST}, or none that may hang, or there is no key to sign them with
     */
    public byte[] draw(InventoryFilter filter, SignSize size, Language language) {
        Sorted sorted = sorted(filter, language);
        String title = texts.get(language, "sign.batch.title", texts.get(language, size.key()));
        return drawings.draw(size, language, title, sorted.batch(), sorted.leftOut());
    }

    private Sorted sorted(InventoryFilter filter, Language language) {
        List<InventoryRow> rows = inventory.list(filter, 0, MOST + 1);
        if (rows.size() > MOST) {
            throw new Refused(Message.of("sign.refused.batch-too-large", MOST));
        }
        Map<PlaceId, PlaceRow> known =
                places.rows(rows.stream().map(InventoryRow::place).collect(Collectors.toSet()));
        AccountId me = signedIn.actor().id();
        Set<PlaceId> workplaces = fourEyes.workplaces(me);
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (InventoryRow row : rows) {
            PlaceRow place = Objects.requireNonNull(known.get(row.place()));
            boolean own = place.owner().equals(me) || workplaces.contains(row.place());
            String where = where(row, language);
            obstacle(row, place, own)
                    .ifPresentOrElse(
                            why -> sorted.leftOut().add(left(row, where, language, why)),
                            () -> sorted.batch()
                                    .add(new BatchSign(
                                            row.name(),
                                            row.serial().value(),
                                            where,
                                            signs.opens(row.serial(), place.code()))));
        }
        if (sorted.batch().isEmpty()) {
            throw new Refused(Message.of("sign.refused.batch-empty"));
        }
        return sorted;
    }

    /** Why nobody may hang it, or not she; empty if it is printed. */
    private static Optional<Message> obstacle(InventoryRow row, PlaceRow place, boolean own) {
        if (!row.state().isLive()) {
            return Optional.of(Message.of(row.state().key()));
        }
        if (!place.status().isUnderWay()) {
            return Optional.of(Message.of("sign.batch.place-left"));
        }
        return own ? Optional.of(Message.of("sign.batch.own")) : Optional.empty();
    }

    private String where(InventoryRow row, Language language) {
        String address = texts.get(language, territory.address(row.town(), row.street(), row.house()));
        return territory
                .town(row.town())
                .map(town -> address + ", " + town.name().in(language))
                .orElse(address);
    }

    private String left(InventoryRow row, String where, Language language, Message why) {
        return texts.get(
                language,
                "sign.batch.left",
                row.serial().value(),
                row.name().in(language),
                where,
                texts.get(language, why));
    }
}
