package kz.pana.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.pana.geo.Position;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForVolunteer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.picture.PictureDecoder;
import kz.pana.place.FourEyes;
import kz.pana.sign.Serial;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.sign.sheet.SignSize;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What volunteers do: the visits assigned to them, and no others. Everything recorded at the place is kept as it comes,
 * piece by piece.
 */
@Service
@ForVolunteer
@Transactional
public class MyVisits {

    /** The most bytes that a photo may have when it is sent. */
    public static final int PHOTO_BYTES = PictureDecoder.MOST_BYTES;

    private static final int MOST_OPEN = 200;
    static final int MOST_PHOTOS = 10;
    private static final int LONGEST = 2000;

    private static final Set<VisitState> OPEN = EnumSet.of(
            VisitState.ASSIGNED, VisitState.ACCEPTED, VisitState.STARTED, VisitState.RETURNED, VisitState.REPORTED);
    private static final Set<VisitState> CLOSED =
            EnumSet.of(VisitState.CONFIRMED, VisitState.UNABLE, VisitState.MISSED, VisitState.CANCELLED);

    private final VisitRepository visits;
    private final VisitPhotoRepository photos;
    private final VisitReader files;
    private final Meetings meetings;
    private final VisitNotifications notifications;
    private final Signs signs;
    private final SeenPlaces seenPlaces;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MyVisits(
            VisitRepository visits,
            VisitPhotoRepository photos,
            VisitReader files,
            Meetings meetings,
            VisitNotifications notifications,
            Signs signs,
            SeenPlaces seenPlaces,
            FourEyes fourEyes,
            SignedIn signedIn,
            TransactionTemplate transaction,
            Clock clock) {
        this.visits = visits;
        this.photos = photos;
        this.files = files;
        this.meetings = meetings;
        this.notifications = notifications;
        this.signs = signs;
        this.seenPlaces = seenPlaces;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is still to do or under review, by day. */
    @Transactional(readOnly = true)
    public List<VisitRow> open() {
        return files
                .rows(visits.ofVolunteer(signedIn.actor().id().value(), OPEN, PageRequest.of(0, MOST_OPEN)))
                .stream()
                .sorted(Comparator.comparing(VisitRow::day))
                .toList();
    }

    /** What is over, latest first. */
    @Transactional(readOnly = true)
    public List<VisitRow> past(int page, int size) {
        return files
                .rows(visits.latestOfVolunteer(signedIn.actor().id().value(), CLOSED, PageRequest.of(page, size)))
                .stream()
                .sorted(Comparator.comparing(VisitRow::day).reversed())
                .toList();
    }

    /**
     * @throws NotFound if it is not assigned to the volunteer
     */
    @Transactional(readOnly = true)
    public VisitDetail visit(VisitId id) {
        return files.detail(mine(id));
    }

    /** Whether the volunteer is at work on it; no longer, once it was cancelled or given to somebody else. */
    @Transactional(readOnly = true)
    public boolean isAtWork(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> visit.isVolunteer(signedIn.actor().id()))
                .filter(visit -> visit.state() == VisitState.STARTED)
                .isPresent();
    }

    public void accept(VisitId id) {
        Visit visit = mine(id);
        visit.accept(signedIn.actor(), clock.instant());
        notifications.accepted(visit);
    }

    /** Gives the visit back, also after having agreed to it; it is planned again for somebody else. */
    public void decline(VisitId id, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        Visit visit = mine(id);
        Actor volunteer = signedIn.actor();
        boolean agreed = visit.isAgreed();
        visit.decline(volunteer, words, clock.instant());
        notifications.declined(visit, volunteer, agreed);
    }

    /** How the visit would begin from there; nothing is kept. */
    @Transactional(readOnly = true)
    public VisitStart beginning(VisitId id, @Nullable Position at) {
        Visit visit = mine(id);
        return visit.beginning(at, seenPlaces.now(visit.place()).pin(), "", clock.instant());
    }

    /**
     * Begins at the place, or goes on after the report came back.
     *
     * @param at where the volunteer stands; {@code null} if not at the place, or if the phone does not know
     * @param why why elsewhere, or before its day; empty where there is nothing to explain
     * @throws InvalidValue if that has to be said and is not
     * @throws Refused if the volunteer has come to be of the place
     */
    public void start(VisitId id, @Nullable Position at, String why) {
        Visit visit = mine(id);
        Actor by = signedIn.actor();
        requireNotBarred(visit, by);
        visit.start(by, at, seenPlaces.now(visit.place()), PlainText.block(why, LONGEST), clock.instant());
        fourEyes.recordVisitor(visit.place(), by.id(), clock.instant());
        notifications.begun(visit);
    }

    /**
     * Answers one item of the checklist.
     *
     * @param remark what the problem is; needed where {@code ok} is false before the report is handed in
     * @throws InvalidValue if the remark is too long
     */
    public void tick(VisitId id, String item, boolean ok, String remark) {
        mine(id).tick(Checklist.item(item).id(), Finding.of(ok, remark));
    }

    /** Takes an answer back. */
    public void untick(VisitId id, String item) {
        mine(id).untick(item);
    }

    /**
     * Notes the serial of the sign that hangs at the place; with a photo of it, it is installed from then on.
     *
     * @throws InvalidValue if it is no valid sign of this place, or none may hang there any more
     */
    public Serial recordSign(VisitId id, String typed) {
        Visit visit = mine(id);
        visit.requireAtWork();
        Serial serial = visit.kind() == VisitKind.SIGN_RECOVERY
                ? signs.readTakenDown(visit.place(), typed)
                : signs.read(visit.place(), typed);
        visit.recordSign(serial);
        noteThatItHangs(visit);
        return serial;
    }

    /** A number alone proves nothing: it hangs once there is a photo of it as well. */
    private void noteThatItHangs(Visit visit) {
        files.hungSign(visit)
                .filter(hung -> visit.kind() != VisitKind.SIGN_RECOVERY || isNew(hung.serial()))
                .ifPresent(hung -> signs.install(visit.place(), hung, signedIn.actor()));
    }

    /** A photo of a sign that was taken down does not show how it hung. */
    private boolean isNew(Serial serial) {
        return signs.bySerial(serial)
                .filter(sign -> sign.state() == SignState.ISSUED)
                .isPresent();
    }

    /**
     * The sign that the volunteer brings, to print, once they agreed to the visit.
     *
     * @return the bytes of a PDF
     * @throws NotFound if the visit is not assigned to the volunteer, or brings none
     * @throws Refused if they have not agreed yet, have come to be of the place, or there is no key to sign it with
     */
    @Transactional(readOnly = true)
    public byte[] signSheet(VisitId id, SignSize size) {
        Visit visit = mine(id);
        if (files.bring(visit).isEmpty()) {
            throw new NotFound();
        }
        if (visit.state() == VisitState.ASSIGNED) {
            throw new Refused("visit.refused.state");
        }
        requireNotBarred(visit, signedIn.actor());
        return signs.sheet(visit.place(), size);
    }

    /** What worries the volunteer; for the coordinators, who hear of it where they have the report already. */
    public void recordConcerns(VisitId id, String words) {
        Visit visit = mine(id);
        if (visit.recordConcerns(PlainText.block(words, LONGEST), clock.instant())) {
            notifications.concerned(visit);
        }
    }

    /** Whether the report is handed in and the volunteer may say what worried them. */
    @Transactional(readOnly = true)
    public boolean mayAddConcerns(VisitId id) {
        return mine(id).mayAddConcerns(clock.instant());
    }

    /**
     * Keeps a photo, made small and without anything but the picture. Photos wait for their turn to be looked at; no
     * connection to the database waits with them.
     *
     * @param upload the file as it was sent
     * @throws InvalidValue if it is no photo, damaged, or too large
     * @throws Refused if too many others are sent at the same moment
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PhotoId attachPhoto(VisitId id, Path upload) throws IOException {
        transaction.executeWithoutResult(status -> requireRoomForPhoto(id));
        return keep(id, PictureDecoder.read(upload));
    }

    /** As {@link #attachPhoto(VisitId, Path)}, of bytes that are in memory already. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PhotoId attachPhoto(VisitId id, byte[] upload) {
        transaction.executeWithoutResult(status -> requireRoomForPhoto(id));
        return keep(id, PictureDecoder.read(upload));
    }

    private PhotoId keep(VisitId id, byte[] jpeg) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // Those that come at once are counted one after another.
            visits.lock(id.value());
            requireRoomForPhoto(id);
            PhotoId photo =
                    photos.save(new VisitPhoto(id, jpeg, clock.instant())).id();
            noteThatItHangs(mine(id));
            return photo;
        }));
    }

    private void requireRoomForPhoto(VisitId id) {
        Visit visit = mine(id);
        visit.requireWritable();
        if (files.photoIds(visit).size() >= MOST_PHOTOS) {
            throw new InvalidValue("visit.photo.too-many", MOST_PHOTOS);
        }
    }

    public void removePhoto(VisitId id, PhotoId photo) {
        Visit visit = mine(id);
        visit.requireAtWork();
        photos.findById(photo.value()).filter(found -> found.isOf(id)).ifPresent(photos::delete);
    }

    /** The bytes of a JPEG. */
    @Transactional(readOnly = true)
    public byte[] photo(VisitId id, PhotoId photo) {
        return files.photo(mine(id), photo);
    }

    /**
     * Hands the report in.
     *
     * @throws Refused if something is missing
     */
    public void report(VisitId id) {
        Visit visit = mine(id);
        requireNotBarred(visit, signedIn.actor());
        meetings.missing(visit).ifPresent(words -> {
            throw new Refused(words);
        });
        visit.report(signedIn.actor(), files.photoIds(visit).size(), clock.instant());
        notifications.reported(visit);
    }

    /** The visit could not be made: the place was closed, or refused. */
    public void unable(VisitId id, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        Visit visit = mine(id);
        VisitState before = visit.state();
        visit.unable(signedIn.actor(), words, clock.instant());
        notifications.unable(visit, before);
    }

    private void requireNotBarred(Visit visit, Actor by) {
        if (fourEyes.barredFromVisiting(visit.place()).contains(by.id())) {
            throw new Refused("visit.refused.own-visit");
        }
    }

    private Visit mine(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> visit.isVolunteer(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }
}
