package kz.pana.notify;

import java.io.IOException;
import java.nio.file.Path;
import kz.pana.platform.PrivateFiles;

/** Where no mail server is set: a folder that a developer can read, and nobody else. A mail may hold a link that signs in. */
final class MailFolder implements Carrier {

    private final Path folder;
    private final MessageHeaders headers;

    MailFolder(Path folder, MessageHeaders headers) {
        this.folder = folder;
        this.headers = headers;
    }

    Path path() {
        return folder.toAbsolutePath();
    }

    @Override
    public void carry(OutgoingMail mail) throws NotSent {
        String text = "To: " + mail.recipient() + "\nSubject: " + mail.subject() + "\nDate: " + mail.writtenAt()
                + "\nMessage-ID: " + headers.messageId(mail) + "\n\n" + mail.body() + "\n";
        try {
            PrivateFiles.folder(folder);
            PrivateFiles.write(folder.resolve(mail.writtenAt().toEpochMilli() + "-" + mail.id() + ".txt"), text);
        } catch (IOException e) {
            throw new NotSent(NotSent.Kind.NO_SERVER, e.getClass().getSimpleName());
        }
    }
}
