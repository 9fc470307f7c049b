package kz.pana.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Listens to what a decoder says of data that it had to make up; the JPEG decoder fills what is missing with grey. */
final class DecoderWarnings implements IIOReadWarningListener {

    private boolean found;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        // Some phones leave a few bytes too many before the end marker; nothing of the picture is missing then.
        found |= (warning.startsWith("Corrupt JPEG data") && !warning.contains("extraneous bytes"))
                || warning.startsWith("Premature end");
    }

    boolean found() {
        return found;
    }
}
