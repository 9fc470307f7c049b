package kz.pana.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What a reader sees where the server itself refuses a request, before any page of ours is asked for it. */
public interface ErrorPages {

    /**
     * The page that says so.
     *
     * @param path as it was sent, as far as it could be read
     * @param languages which the browser likes, as its header says it
     */
    ResponseEntity<byte[]> page(int status, String path, @Nullable String languages);
}
