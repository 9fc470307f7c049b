package kz.pana.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;

/**
 * Makes of whatever was uploaded a small JPEG that holds a picture and nothing else: decoded, turned upright, at most
 * {@value #LONGEST_SIDE} pixels a side, written anew without metadata.
 *
 * <p>One picture at a time is in memory, whoever sends how many: its bytes, at most {@value #MOST_DECODED} bytes decoded,
 * and the small one. What it would take is known before the first pixel is decoded; larger ones are read in steps.
 */
public final class PictureDecoder {

    /** The most bytes that are taken: a phone of 50 megapixels writes up to 20 MB. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    static final int LONGEST_SIDE = 1600;

    /** A usual photo of 12 megapixels fits without steps. */
    static final int MOST_DECODED = 40_000_000;

    private static final long MOST_PIXELS = 110_000_000;

    /** What a decoder may have to keep outside our memory, or to inflate. */
    private static final long MOST_RAW = 400_000_000;

    private static final long MOST_COEFFICIENTS = 120_000_000;

    /** What a row of a table may hold: H2 keeps no more than 1 MiB in such a column. */
    private static final int KEPT_BYTES = 1_000_000;

    private static final int PATIENCE = 60; // seconds

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private PictureDecoder() {}

    /**
     * Waits for its turn, so not to be called within a transaction.
     *
     * @return the bytes of a JPEG, at most 1 MB
     * @throws InvalidValue if it is too large, damaged, or neither a JPEG nor a PNG
     * @throws Refused if too many others were sent at the same moment
     */
    public static byte[] read(Path upload) throws IOException {
        if (Files.size(upload) > MOST_BYTES) {
            throw tooLarge();
        }
        return inTurn(() -> small(Files.readAllBytes(upload)));
    }

    /**
     * As {@link #read(Path)}.
     *
     * @throws InvalidValue if it is too large, damaged, or neither a JPEG nor a PNG
     * @throws Refused if too many others were sent at the same moment
     */
    public static byte[] read(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            return inTurn(() -> small(upload));
        } catch (IOException e) {
            throw new InvalidValue("picture.damaged");
        }
    }

    /**
     * Whether the bytes are a whole picture that can be decoded.
     *
     * @param format {@code jpeg} or {@code png}
     * @param longestSide how many pixels a side it may have
     */
    public static boolean isWhole(byte[] content, String format, int longestSide) {
        try {
            PictureHeader header = header(content);
            return header.format().equals(format)
                    && Math.max(header.width(), header.height()) <= longestSide
                    && inTurn(() -> decode(content, header)).getWidth() > 0;
        } catch (IOException | InvalidValue e) {
            return false;
        }
    }

    /**
     * The same picture without what the camera noted in it. One that is only upright by such a note is written anew.
     *
     * @param content a whole JPEG or PNG; anything else comes back as it is
     */
    public static byte[] bare(byte[] content) {
        try {
            if (PngFile.is(content)) {
                PngFile.header(content);
                return Bare.png(content);
            }
            if (JpegFile.is(content)) {
                return JpegFile.header(content).orientation() == 1 ? Bare.jpeg(content) : read(content);
            }
            return content;
        } catch (Damaged | InvalidValue e) {
            return content;
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T inTurn(Work<T> work) throws IOException {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Refused("picture.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("picture.busy");
        }
        try {
            return work.run();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static byte[] small(byte[] upload) throws IOException {
        PictureHeader header = header(upload);
        BufferedImage image = SmallJpeg.upright(decode(upload, header), header.orientation(), LONGEST_SIDE);
        byte[] jpeg = SmallJpeg.encode(image, KEPT_BYTES);
        if (jpeg.length > KEPT_BYTES) {
            throw new InvalidValue("picture.damaged");
        }
        return jpeg;
    }

    /** What is in the picture, if it is whole and not too much. */
    static PictureHeader header(byte[] upload) {
        PictureHeader header = read(new Bytes(upload));
        if (header.pixels() > MOST_PIXELS
                || header.rawBytes() > (header.format().equals("jpeg") ? MOST_COEFFICIENTS : MOST_RAW)) {
            throw new InvalidValue("picture.too-many-pixels");
        }
        return header;
    }

    private static PictureHeader read(Bytes upload) {
        try {
            if (JpegFile.is(upload.content())) {
                return JpegFile.header(upload.content());
            }
            if (PngFile.is(upload.content())) {
                return PngFile.header(upload.content());
            }
        } catch (Damaged e) {
            throw new InvalidValue("picture.damaged");
        }
        throw new InvalidValue(isHeic(upload) ? "picture.heic" : "picture.unreadable");
    }

    /** The format that iPhones and some others write by themselves: ISO base media with one of these brands. */
    private static boolean isHeic(Bytes upload) {
        return upload.says("ftyp", 4)
                && (upload.says("hei", 8) || upload.says("hev", 8) || upload.says("mif1", 8) || upload.says("msf1", 8));
    }

    private static BufferedImage decode(byte[] upload, PictureHeader header) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.format()).next();
        DecoderWarnings faults = new DecoderWarnings();
        try (ImageInputStream in = new BytesInput(upload)) {
            reader.addIIOReadWarningListener(faults);
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0, sampled(reader, header));
            if (faults.found()) {
                throw new InvalidValue("picture.damaged");
            }
            return image;
        } catch (IOException | RuntimeException e) {
            // Decoders meet hostile bytes with all kinds of exceptions; to the person they all mean the same.
            throw new InvalidValue("picture.damaged");
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam sampled(ImageReader reader, PictureHeader header) {
        int step = header.step(MOST_DECODED);
        ImageReadParam sampled = reader.getDefaultReadParam();
        sampled.setSourceSubsampling(step, step, 0, 0);
        return sampled;
    }

    private static InvalidValue tooLarge() {
        return new InvalidValue("picture.too-large", MOST_BYTES / 1024 / 1024);
    }
}
