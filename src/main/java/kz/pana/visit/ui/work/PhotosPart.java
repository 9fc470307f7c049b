package kz.pana.visit.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.picture.Spooled;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.UploadWords;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.MyVisits;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.ui.Photos;

/** Takes photos of the sign, which the phone makes small before it sends them; each is kept at once. */
@JsModule("./window/photos.ts")
class PhotosPart extends Div implements WorkField {

    private static final Message TOO_LARGE = Message.of("picture.too-large", MyVisits.PHOTO_BYTES / 1024 / 1024);
    private static final Message UNREADABLE = Message.of("picture.unreadable");

    private final VisitId visit;
    private final MyVisits visits;
    private final Runnable changed;
    private final Paragraph why = new Paragraph();
    private final Div taken = Page.stack();
    private final Paragraph problem = Page.notice("-error", "");
    private final Upload upload = new Upload(this::receive);
    private boolean locked;

    PhotosPart(VisitId visit, MyVisits visits, Runnable changed) {
        this.visit = visit;
        this.visits = visits;
        this.changed = changed;
        addClassNames("pana-card", "pana-stack");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setDropAllowed(false);
        upload.getElement().setAttribute("capture", "environment").setAttribute("data-photos", true);
        upload.setUploadButton(new Button(Translations.of("visit.photo.add")));
        upload.setI18n(UploadWords.of(TOO_LARGE, UNREADABLE));
        upload.setMaxFileSize(MyVisits.PHOTO_BYTES);
        upload.addFileRejectedListener(rejected -> show(Optional.of(whyNotSent(rejected))));
        add(Page.subtitle(Translations.of("visit.photo.title")), why, taken, problem, upload);
        ask(true);
        showTaken();
    }

    /** @param needed whether the report needs a photo; not where the sign has gone */
    final void ask(boolean needed) {
        why.setText(Translations.of(needed ? "visit.photo.why" : "visit.photo.why-problem"));
    }

    @Override
    public Optional<String> keep() {
        return Optional.empty();
    }

    @Override
    public void lock() {
        upload.setVisible(false);
        locked = true;
        showTaken();
    }

    /** Runs outside the window's lock: looking at a photo takes a moment, and nothing else should wait for it. */
    private void receive(UploadEvent event) throws IOException {
        Optional<Message> refusal = keep(event);
        event.getUI().access(() -> {
            upload.clearFileList();
            show(refusal);
        });
    }

    /** The browser looks at name and size, and sends nothing that we would not take. */
    private static Message whyNotSent(FileRejectedEvent rejected) {
        if (rejected.getErrorMessage().equals(Translations.of(TOO_LARGE))) {
            return TOO_LARGE;
        }
        String name = rejected.getFileName().toLowerCase(Locale.ROOT);
        return name.endsWith(".heic") || name.endsWith(".heif") ? Message.of("picture.heic") : UNREADABLE;
    }

    private Optional<Message> keep(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream();
                Spooled upload = Spooled.of(in)) {
            visits.attachPhoto(visit, upload.file());
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.reason());
        } catch (Refused e) {
            return Optional.of(e.reason());
        }
    }

    private void show(Optional<Message> refusal) {
        problem.setText(refusal.map(Translations::of).orElse(""));
        problem.setVisible(refusal.isPresent());
        showTaken();
        changed.run();
    }

    private void showTaken() {
        taken.removeAll();
        List<PhotoId> photos = visits.visit(visit).photos();
        for (int number = 1; number <= photos.size(); number++) {
            PhotoId photo = photos.get(number - 1);
            ActButton remove = new ActButton("visit.photo.remove", () -> remove(photo));
            remove.setAriaLabel(Translations.of("visit.photo.remove.which", number));
            remove.setVisible(!locked);
            taken.add(Page.row(Photos.one(number, () -> visits.photo(visit, photo)), remove));
        }
    }

    private void remove(PhotoId photo) {
        visits.removePhoto(visit, photo);
        show(Optional.empty());
    }
}
