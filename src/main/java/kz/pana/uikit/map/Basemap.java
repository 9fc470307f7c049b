package kz.pana.uikit.map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The streets under the maps: a PMTiles file named by one setting, served by the portal itself in ranges. Without it
 * the maps draw the embedded outlines of regions and towns.
 */
@Controller
class Basemap implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Basemap.class);
    private static final String ADDRESS = "/map/basemap.pmtiles";

    private final Optional<Path> file;

    /** What maps find in the context of the Vaadin service. */
    private record Streets(String address) {}

    Basemap(@Value("${pana.basemap}") String setting) {
        file = Optional.of(setting)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Basemap::isReadable);
    }

    /** The address of the street map, if there is one. */
    static Optional<String> of(UI ui) {
        return Optional.ofNullable(ui.getSession().getService().getContext().getAttribute(Streets.class))
                .map(Streets::address);
    }

    /** The file, whole or the ranges asked for. */
    @GetMapping(ADDRESS)
    ResponseEntity<Resource> serve() {
        return file.<ResponseEntity<Resource>>map(path -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        file.ifPresent(path -> event.getSource().getContext().setAttribute(Streets.class, new Streets(ADDRESS)));
    }

    private static boolean isReadable(Path path) {
        boolean readable = Files.isReadable(path);
        if (!readable) {
            LOG.warn("The street map {} (PANA_BASEMAP) cannot be read; maps show outlines only", path);
        }
        return readable;
    }
}
