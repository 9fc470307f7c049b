package kz.pana.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;

/** Reads the pictures that it is given, each four times at once, and says how large they became. */
final class ReadingAtOnce {

    private ReadingAtOnce() {}

    public static void main(String[] files) throws Exception {
        List<Callable<String>> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Arrays.stream(files).map(Path::of).forEach(file -> readings.add(() -> size(file)));
        }
        try (ExecutorService people = Executors.newFixedThreadPool(readings.size())) {
            for (Future<String> reading : people.invokeAll(readings)) {
                System.out.println(reading.get());
            }
        }
    }

    private static String size(Path file) throws Exception {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(PictureDecoder.read(file)));
        return small.getWidth() + "x" + small.getHeight();
    }
}
