package kz.pana.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The streets under the maps: a PMTiles file named by one setting. Without it maps draw the embedded outlines. */
@Component
public final class StreetMap {

    /** Where the portal serves it. */
    public static final String ADDRESS = "/map/basemap.pmtiles";

    private static final Logger LOG = LoggerFactory.getLogger(StreetMap.class);

    private final Optional<Path> file;

    public StreetMap(@Value("${pana.basemap}") String setting) {
        file = Optional.of(setting)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(StreetMap::isReadable);
    }

    public Optional<Path> file() {
        return file;
    }

    /** Its address on this server; empty without one. */
    public Optional<String> address() {
        return file.map(path -> ADDRESS);
    }

    private static boolean isReadable(Path path) {
        boolean readable = Files.isReadable(path);
        if (!readable) {
            LOG.warn("The street map {} (PANA_BASEMAP) cannot be read; maps show outlines only", path);
        }
        return readable;
    }
}
