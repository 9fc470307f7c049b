package kz.pana.notify;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Where e-mails go: to the SMTP server, or, where none is set, to a folder. */
@Configuration(proxyBeanMethods = false)
class NotifyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyConfiguration.class);

    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> smtp, @Value("${pana.data}") Path data, MessageHeaders headers) {
        JavaMailSender server = smtp.getIfAvailable();
        if (server != null) {
            return new SmtpCarrier(server, headers);
        }
        MailFolder folder = new MailFolder(data.resolve("mail"), headers);
        LOG.info("No SMTP server is set (SPRING_MAIL_HOST): e-mails are kept as files in {}", folder.path());
        return folder;
    }

    @Bean
    CircuitBreaker mailServerBreaker(Clock clock) {
        return new CircuitBreaker(clock);
    }
}
