package kz.pana.uikit.map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.Optional;
import kz.pana.platform.StreetMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the streets under the maps, in the ranges that a map asks for, and tells the maps of the back office. */
@Controller
class Basemap implements VaadinServiceInitListener {

    private final StreetMap streets;

    Basemap(StreetMap streets) {
        this.streets = streets;
    }

    /** The address of the street map, if there is one. */
    static Optional<String> of(UI ui) {
        return Optional.ofNullable(ui.getSession().getService().getContext().getAttribute(StreetMap.class))
                .flatMap(StreetMap::address);
    }

    /** The file, whole or the ranges asked for. */
    @GetMapping(StreetMap.ADDRESS)
    ResponseEntity<Resource> serve() {
        return streets.file()
                .<ResponseEntity<Resource>>map(path -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().getContext().setAttribute(StreetMap.class, streets);
    }
}
