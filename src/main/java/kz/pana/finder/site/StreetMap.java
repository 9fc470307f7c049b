package kz.pana.finder.site;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the streets under the map are, if this portal has them; without them the map draws outlines. */
@Component
class StreetMap {

    private final String address;

    StreetMap(@Value("${pana.basemap}") String file) {
        address = !file.isBlank() && Files.isReadable(Path.of(file)) ? "/map/basemap.pmtiles" : "";
    }

    /** The address of the PMTiles file on this server; empty without one. */
    String address() {
        return address;
    }
}
