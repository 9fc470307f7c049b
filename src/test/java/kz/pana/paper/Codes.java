package kz.pana.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other people's programs read our codes, as somebody's camera would. */
public final class Codes {

    private Codes() {}

    /** What the one code in a PNG picture says. */
    public static String read(byte[] picture) {
        try {
            Path file = Files.createTempFile("code", ".png");
            Files.write(file, picture);
            return run("zbarimg", "--quiet", "--raw", file.toString()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the first page of a PDF file and reads its code. */
    public static String print(Path pdf) {
        try {
            Path picture = Files.createTempFile("page", "");
            run("pdftoppm", "-r", "110", "-png", "-singlefile", pdf.toString(), picture.toString());
            return read(Files.readAllBytes(Path.of(picture + ".png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(command[0]).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return said;
    }
}
