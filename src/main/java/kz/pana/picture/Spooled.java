package kz.pana.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An upload on disk: however many people send at once, and however slowly, memory holds none of it until its turn has
 * come. Gone once closed.
 */
public final class Spooled implements AutoCloseable {

    private final Path file;

    private Spooled(Path file) {
        this.file = file;
    }

    /** Of what is larger than a picture may be, one byte more is kept, so that it is found too large. */
    public static Spooled of(InputStream in) throws IOException {
        Spooled spooled = new Spooled(Files.createTempFile("pana-upload", null));
        try (OutputStream out = Files.newOutputStream(spooled.file)) {
            spooled.take(in, out);
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private void take(InputStream in, OutputStream out) throws IOException {
        byte[] part = new byte[16 * 1024];
        long room = PictureDecoder.MOST_BYTES + 1L;
        for (int read; room > 0 && (read = in.read(part, 0, (int) Math.min(part.length, room))) >= 0; ) {
            out.write(part, 0, read);
            room -= read;
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
