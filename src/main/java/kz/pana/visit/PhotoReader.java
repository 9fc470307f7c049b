package kz.pana.visit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.pana.kernel.InvalidValue;

/**
 * Makes of whatever was uploaded a small JPEG that holds a picture and nothing else: decoded, turned upright, at most
 * {@value #LONGEST_SIDE} pixels a side, written anew without metadata. Nothing is decoded before its size was looked at.
 */
final class PhotoReader {

    /** The most bytes that are taken. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    static final int LONGEST_SIDE = 1600;

    private static final long MOST_PIXELS = 40_000_000;

    /** What a row of the table may hold: H2 keeps no more than 1 MiB in such a column. */
    private static final int KEPT_BYTES = 1_000_000;

    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f};

    private PhotoReader() {}

    /**
     * @return the bytes of a JPEG, at most 1 MB
     * @throws InvalidValue if it is too large, or neither a JPEG nor a PNG that can be decoded
     */
    static byte[] read(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw new InvalidValue("visit.photo.too-large", MOST_BYTES / 1024 / 1024);
        }
        try {
            return encode(upright(decode(uploaded), orientation(uploaded)));
        } catch (IOException | RuntimeException e) {
            // Decoders meet hostile bytes with all kinds of exceptions; to the person they all mean the same.
            throw e instanceof InvalidValue known ? known : new InvalidValue("visit.photo.unreadable");
        }
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new InvalidValue("visit.photo.unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
            throw new InvalidValue("visit.photo.unreadable");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new InvalidValue("visit.photo.too-many-pixels", (int) (MOST_PIXELS / 1_000_000));
        }
        ImageReadParam sampled = reader.getDefaultReadParam();
        // Twice the wanted size is enough to scale down from, and keeps little in memory.
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        sampled.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sampled);
    }

    /** Scales, turns as the camera was held (EXIF orientation 1 to 8), and lays it on white. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean turned = orientation >= 5 && orientation <= 8;
        BufferedImage result =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, result.getWidth(), result.getHeight());
        canvas.transform(turn(orientation, width, height));
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return result;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        byte[] jpeg = {};
        for (float quality : QUALITIES) {
            jpeg = encode(image, quality);
            if (jpeg.length <= KEPT_BYTES) {
                return jpeg;
            }
        }
        throw new InvalidValue("visit.photo.unreadable");
    }

    private static byte[] encode(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam compressed = writer.getDefaultWriteParam();
            compressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compressed.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), compressed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** How the camera was held, 1 where nothing is said: EXIF is a TIFF directory in a segment of the JPEG. */
    private static int orientation(byte[] jpeg) {
        for (int at = 2; at + 10 < jpeg.length && marker(jpeg, at) != 0xffda; ) {
            int length = marker(jpeg, at + 2);
            if (marker(jpeg, at) == 0xffe1 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x' && length > 8) {
                return tiffOrientation(Arrays.copyOfRange(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length)));
            }
            at += 2 + Math.max(2, length);
        }
        return 1;
    }

    private static int tiffOrientation(byte[] tiff) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
            reader.setInput(in);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? 1 : field.getAsInt(0);
        } catch (IOException | RuntimeException e) {
            // A broken note about the camera does not spoil the picture.
            return 1;
        } finally {
            reader.dispose();
        }
    }

    private static int marker(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
