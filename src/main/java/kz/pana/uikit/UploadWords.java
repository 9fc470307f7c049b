package kz.pana.uikit;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import kz.pana.kernel.Message;

/** All that an upload says or has read out, the same wherever one stands: what is not said here it says in English. */
public final class UploadWords {

    /** How many of a unit make the next, as the limits are told. */
    private static final int UNIT = 1000;

    private UploadWords() {}

    /**
     * In the language of the window.
     *
     * @param tooLarge says that a file is larger than it may be
     * @param wrongKind says that a file is of another kind than what is asked for
     */
    public static UploadI18N of(Message tooLarge, Message wrongKind) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("add")).setMany(say("add")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("too-many"))
                        .setFileIsTooBig(Translations.of(tooLarge))
                        .setIncorrectFileType(Translations.of(wrongKind)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status())
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("remaining") + " ")
                                .setUnknown(say("remaining-unknown")))
                        .setError(failures(Translations.of(tooLarge))))
                .setFile(new UploadI18N.File()
                        .setRetry(say("retry"))
                        .setStart(say("start"))
                        .setRemove(say("remove")))
                .setUnits(List.of(say("units").split(" ")), UNIT);
    }

    /** Whatever it waits for, it is on its way. */
    private static UploadI18N.Uploading.Status status() {
        return new UploadI18N.Uploading.Status()
                .setConnecting(say("sending"))
                .setStalled(say("stalled"))
                .setProcessing(say("sending"))
                .setHeld(say("held"));
    }

    private static UploadI18N.Uploading.Error failures(String tooLarge) {
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(say("failed"))
                .setUnexpectedServerError(say("failed"))
                .setForbidden(say("failed"))
                .setFileTooLarge(tooLarge);
    }

    private static String say(String what) {
        return Translations.of("uikit.upload." + what);
    }
}
