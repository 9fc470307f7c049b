package kz.pana.uikit.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.uikit.Translations;
import kz.pana.uikit.UploadWords;

/** A button that takes a file. Why one is not taken stands below it and is read out at once. */
public class FileUpload<R> extends Div {

    private static final Message WRONG_KIND = Message.of("uikit.upload.wrong-kind");

    private final int most;
    private final BiFunction<String, byte[], R> take;
    private final Consumer<R> taken;
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::receive);

    /**
     * @param key the text of the button
     * @param most how many bytes a file may have; of a larger one so many and one more are handed on
     * @param take gets name and content of the file, outside the lock of the window, and may refuse it
     * @param taken gets what came of it, in the window
     * @param types what the browser offers, as {@code image/png} or {@code .zip}
     */
    public FileUpload(String key, int most, BiFunction<String, byte[], R> take, Consumer<R> taken, String... types) {
        this.most = most;
        this.take = take;
        this.taken = taken;
        addClassNames("pana-stack", "pana-stack-small");
        problem.addClassNames("pana-notice", "-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        upload.setAcceptedFileTypes(types);
        upload.setUploadButton(new Button(Translations.of(key)));
        upload.setDropAllowed(false);
        // The browser says it, and by it we know why a file was not sent.
        upload.setI18n(UploadWords.of(tooLarge(), WRONG_KIND));
        upload.setMaxFileSize(most);
        upload.addFileRejectedListener(rejected -> refuse(whyNotSent(rejected)));
        add(upload, problem);
    }

    /** The browser looks at name and size, and sends nothing that would not be taken. */
    private Message whyNotSent(FileRejectedEvent rejected) {
        return rejected.getErrorMessage().equals(Translations.of(tooLarge())) ? tooLarge() : WRONG_KIND;
    }

    private Message tooLarge() {
        return Message.of("uikit.upload.too-large", most / 1000);
    }

    private void receive(UploadEvent event) throws IOException {
        Runnable outcome = outcome(event);
        event.getUI().access(() -> {
            upload.clearFileList();
            problem.setVisible(false);
            outcome.run();
        });
    }

    private Runnable outcome(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            R result = take.apply(event.getFileName(), in.readNBytes(most + 1));
            return () -> taken.accept(result);
        } catch (InvalidValue e) {
            return () -> refuse(e.reason());
        } catch (Refused e) {
            return () -> refuse(e.reason());
        }
    }

    private void refuse(Message why) {
        problem.setText(Translations.of(why));
        problem.setVisible(true);
    }
}
