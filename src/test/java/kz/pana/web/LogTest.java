package kz.pana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** No value of a request reaches the log, whoever writes it. */
class LogTest {

    private static final String SECRET = "43.2,76.9";

    private static final LoggerContext PORTAL = new LoggerContext();

    @BeforeAll
    static void asThePortalWrites() throws JoranException {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(PORTAL);
        configurator.doConfigure(Objects.requireNonNull(LogTest.class.getResource("/logback-spring.xml")));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Throws what it is given back, as a parser or a database would. */
    private static final class Quoting extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            log("asked for " + request.getQueryString());
            for (int i = 0; request.getCookies() != null && i < request.getCookies().length; i++) {
                log(request.getCookies()[i].getValue());
            }
            throw new ServletException(
                    "Request processing failed: " + request.getQueryString(),
                    new IllegalArgumentException("For input string: " + request.getParameter("page")));
        }
    }

    @Test
    void whateverTheServerAndItsLibrariesSayNothingOfARequestIsInIt() throws IOException {
        ListAppender<ILoggingEvent> all = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        all.start();
        root.addAppender(all);
        root.setLevel(Level.INFO);
        try (StartedTomcat tomcat = new StartedTomcat(new Quoting(), "")) {
            for (String request : List.of(
                    "GET /kk?page=" + SECRET + " HTTP/1.1\r\nHost: a\r\n",
                    "GET /<" + SECRET + "> HTTP/1.1\r\nHost: a\r\n",
                    "GET /kk?page=%ff" + SECRET + " HTTP/1.1\r\nHost: a\r\n",
                    "GET /kk HTTP/1.1\r\nHost: " + SECRET + "\r\n",
                    "GET /kk HTTP/1.1\r\nHost: a\r\nCookie: a=\u0007" + SECRET + "; b=\"" + SECRET + "\r\n",
                    "GET /kk HTTP/1.1\r\nHost: a\r\nBad header " + SECRET + "\r\n",
                    "GET /kk HTTP/1.1\r\nHost: a\r\nContent-Length: " + SECRET + "\r\n",
                    SECRET + " /kk HTTP/1.1\r\nHost: a\r\n",
                    "GET /kk HTTP/" + SECRET + "\r\nHost: a\r\n",
                    "POST /kk HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=" + SECRET
                            + "\r\nContent-Length: 0\r\n")) {
                tomcat.asked(request + "Connection: close\r\n\r\n");
            }
        } finally {
            root.detachAppender(all);
            root.setLevel(level);
        }
        List<ILoggingEvent> ofRequests = all.list.stream()
                .filter(event -> event.getThreadName().startsWith("pana-http-"))
                .toList();
        assertThat(ofRequests)
                .as("the server says something of what goes wrong")
                .hasSizeGreaterThan(1);
        assertThat(ofRequests.stream().map(LogTest::line)).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void aTraceSaysWhatAndWhereButNotWhich() {
        Exception thrown = new IllegalStateException(
                "could not keep " + SECRET,
                new SQLException("Value too long for column WORDS: '" + SECRET + "'", "22001", 22001));

        assertThat(line(event("pana-http-1", "kz.pana.shell.Fault", "Fault ABCDEF", thrown)))
                .contains("Fault ABCDEF", "IllegalStateException", "SQLException [22001, 22001]", "LogTest.aTrace")
                .doesNotContain(SECRET);
    }

    @Test
    void ourOwnWordsAndThoseOfThePoolAreReadAsTheyWereWritten() {
        assertThat(line(event("pana-http-1", "kz.pana.place.Places", "twelve places", null)))
                .contains("twelve places");
        assertThat(line(event("HikariPool-1:housekeeper", "com.zaxxer.hikari.pool.HikariPool", "starved", null)))
                .contains("starved");
        assertThat(line(event("scheduling-1", "org.hibernate.orm.jdbc.error", "Value: '" + SECRET + "'", null)))
                .contains("words left out")
                .doesNotContain(SECRET);
    }

    @Test
    void theStartSaysAll() {
        assertThat(line(event("main", "org.flywaydb.core", "migrating", new IllegalStateException("no such table"))))
                .contains("migrating", "no such table");
    }

    @Test
    void theEmbeddedDatabaseWritesNoFileOfItsOwn(@TempDir Path folder) throws Exception {
        Properties settings = new Properties();
        settings.load(LogTest.class.getResourceAsStream("/application.properties"));
        String url = settings.getProperty("spring.datasource.url").replace("${pana.data}", folder.toString());

        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table told (words varchar(3))");
            assertThatThrownBy(() -> statement.execute("insert into told values ('" + SECRET + "')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(SECRET);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("pana.mv.db");
        }
    }

    private static ILoggingEvent event(String thread, String logger, String words, @Nullable Throwable thrown) {
        LoggingEvent event =
                new LoggingEvent(LogTest.class.getName(), PORTAL.getLogger(logger), Level.ERROR, words, thrown, null);
        event.setThreadName(thread);
        return event;
    }

    /** The line as the portal writes it. */
    @SuppressWarnings("unchecked")
    private static String line(ILoggingEvent event) {
        ConsoleAppender<ILoggingEvent> console = (ConsoleAppender<ILoggingEvent>)
                PORTAL.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
        Encoder<ILoggingEvent> encoder = console.getEncoder();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
