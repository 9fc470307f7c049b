package kz.pana.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Whether the portal is for whoever sits at this machine, and for nobody else. */
public final class ThisMachine {

    private ThisMachine() {}

    /** Whether it keeps its data in the embedded database and listens on a loopback address alone. */
    public static boolean isAlone(Environment environment) {
        return isAlone(
                environment.getProperty("spring.datasource.url", ""), environment.getProperty("server.address", ""));
    }

    public static boolean isAlone(String databaseUrl, String address) {
        return isEmbedded(databaseUrl) && isLoopback(address);
    }

    public static boolean isEmbedded(String databaseUrl) {
        return databaseUrl.startsWith("jdbc:h2:");
    }

    public static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
