package kz.pana.notify;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every mail says about itself, the same at every try: a second copy of one mail is recognised by it. */
@Component
class MessageHeaders {

    private final String from;
    private final String host;

    MessageHeaders(@Value("${pana.mail-from}") String from, @Value("${pana.public-url}") String publicUrl) {
        this.from = from;
        this.host = Objects.requireNonNullElse(URI.create(publicUrl).getHost(), "localhost");
    }

    String from() {
        return from;
    }

    String messageId(OutgoingMail mail) {
        return "<" + mail.id() + "@" + host + ">";
    }
}
