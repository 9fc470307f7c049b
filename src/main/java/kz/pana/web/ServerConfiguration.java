package kz.pana.web;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets up Tomcat: who waits costs no thread, and where we are is not for a request to say. */
@Component
class ServerConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PublicAddress address;
    private final String proxies;
    private final ObjectProvider<ErrorPages> errorPages;

    /**
     * @param proxies addresses or networks (CIDR) of the proxies that stand in front, apart from each other by commas;
     *     empty where none does
     * @param errorPages asked for only when one is needed: the server is set up before what writes them
     */
    ServerConfiguration(
            PublicAddress address, @Value("${pana.proxies}") String proxies, ObjectProvider<ErrorPages> errorPages) {
        this.address = address;
        this.proxies = proxies;
        this.errorPages = errorPages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PacedProtocol.class.getName());
        factory.addConnectorCustomizers(this::known);
        factory.addContextCustomizers(context -> context.setUseRelativeRedirects(false), this::saying);
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(new VirtualThreadExecutor("pana-http-")));
        if (!proxies.isBlank()) {
            factory.addEngineValves(clientAddress());
        }
    }

    /** Nearest to the pages, so that it speaks before a valve of Tomcat's or of Spring's. */
    private void saying(Context context) {
        if (!(context.getParent() instanceof StandardHost host)) {
            throw new IllegalStateException("a context without a host");
        }
        host.setErrorReportValveClass(ErrorPageValve.class.getName());
        host.getPipeline().addValve(new ErrorPageValve(errorPages::getObject));
    }

    /** Redirects, cookies and what else depends on scheme and host follow PANA_PUBLIC_URL. */
    private void known(Connector connector) {
        connector.setProxyName(address.host());
        connector.setProxyPort(address.port());
        connector.setScheme(address.scheme());
        connector.setSecure(address.secure());
    }

    /** From whom a request comes, as the proxy says. Nothing else that it says is needed. */
    private RemoteIpValve clientAddress() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader(null);
        valve.setHostHeader(null);
        valve.setPortHeader(null);
        return valve;
    }
}
