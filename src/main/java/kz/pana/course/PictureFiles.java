package kz.pana.course;

import java.time.Duration;
import java.util.UUID;
import kz.pana.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the pictures of lessons. Opened by themselves they are shown and nothing of them runs. */
@Controller
class PictureFiles {

    private final Courses courses;

    PictureFiles(Courses courses) {
        this.courses = courses;
    }

    /** @param edition nobody guesses the one of a draft */
    @GetMapping("/course/{edition}/{name:[a-z0-9-]+\\.(?:svg|png|jpg)}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> picture(@PathVariable UUID edition, @PathVariable String name) {
        byte[] content = courses.picture(edition, name).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(type(name))
                .cacheControl(
                        courses.isPublished(edition)
                                ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic()
                                : CacheControl.noCache())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(content);
    }

    private static MediaType type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "svg" -> MediaType.valueOf("image/svg+xml");
            case "png" -> MediaType.IMAGE_PNG;
            default -> MediaType.IMAGE_JPEG;
        };
    }
}
