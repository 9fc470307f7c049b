package kz.pana.web;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.ResponseEntity;

/** A Tomcat set up as the portal sets it up, with one servlet, and times that tests can wait for. */
final class StartedTomcat implements AutoCloseable {

    /** A tenth of the usual times. */
    static final Paces HURRIED =
            new Paces(1_000, new Pace(1_500, 1_500, 0), new Pace(1_500, 1_500, 1.024), new Pace(200, 400, 0));

    private final WebServer server;

    StartedTomcat(Servlet servlet, String proxies) {
        this(
                servlet,
                proxies,
                (status, path, languages) -> ResponseEntity.status(status).build());
    }

    StartedTomcat(Servlet servlet, String proxies, ErrorPages pages) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        // As Spring sets it up where no trace is to be shown.
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ErrorReportValve()));
        new ServerConfiguration(
                        new PublicAddress("https://pana.example"),
                        proxies,
                        new StaticListableBeanFactory(Map.of("pages", pages)).getBeanProvider(ErrorPages.class))
                .customize(factory);
        factory.addProtocolHandlerCustomizers(handler -> ((PacedProtocol) handler).pace(HURRIED));
        server = factory.getWebServer(context -> {
            new ServletRegistrationBean<>(servlet, "/*").onStartup(context);
            new FilterRegistrationBean<>(new UnreadableRequests()).onStartup(context);
        });
        server.start();
    }

    int port() {
        return server.getPort();
    }

    /** A connection on which so much was sent. */
    Socket sending(String text) throws IOException {
        Socket socket = new Socket("localhost", port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** All that is answered until the connection ends. */
    static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    String asked(String request) throws IOException {
        try (Socket socket = sending(request)) {
            return answer(socket);
        }
    }

    @Override
    public void close() {
        server.stop();
        server.destroy();
    }
}
