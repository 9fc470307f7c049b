package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Бұл – сурет емес",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "\u00ff\u00d8\u00ff"
            })
    void aPhotoThatIsNoPhotoIsRefused(String text) {
        assertRefused("visit.photo.unreadable", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPhotoCutOffInTheMiddleIsRefusedOrShowsWhatThereIs() {
        byte[] whole = jpeg(picture(200, 100));
        byte[] cut = Arrays.copyOf(whole, 200);
        assertRefused("visit.photo.unreadable", cut);
    }

    @Test
    void tooManyBytesAreRefused() {
        assertRefused("visit.photo.too-large", new byte[PhotoReader.MOST_BYTES + 1]);
    }

    @Test
    void aHugePictureInASmallFileIsRefusedBeforeItIsDecoded() throws IOException {
        assertRefused("visit.photo.too-many-pixels", pngHeader(60_000, 60_000));
    }

    @Test
    void aGifIsRefused() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(picture(20, 10), "gif", gif);
        assertRefused("visit.photo.unreadable", gif.toByteArray());
    }

    @Test
    void whereAndWithWhatItWasTakenIsStripped() throws IOException {
        byte[] tagged = withExif(jpeg(picture(40, 20)), 1);
        assertThat(new String(tagged, StandardCharsets.ISO_8859_1)).contains("Exif", "43.2389");
        byte[] kept = PhotoReader.read(tagged);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "43.2389");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    /** The left half is red, the right half is blue: where is the red after turning it upright? */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 5, 10",
        "2, 40, 20, 35, 10",
        "3, 40, 20, 35, 10",
        "4, 40, 20, 5, 10",
        "5, 20, 40, 10, 5",
        "6, 20, 40, 10, 5",
        "7, 20, 40, 10, 35",
        "8, 20, 40, 10, 35",
        "99, 40, 20, 5, 10"
    })
    void aPhotoIsTurnedAsTheCameraWasHeld(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        byte[] kept = PhotoReader.read(withExif(jpeg(picture(40, 20)), orientation));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(new Color(image.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void aLargePictureBecomesSmall() throws IOException {
        BufferedImage noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 2000; y++) {
            for (int x = 0; x < 3000; x++) {
                noise.setRGB(x, y, random.nextInt(0xffffff));
            }
        }
        byte[] kept = PhotoReader.read(jpeg(noise));
        assertThat(kept).hasSizeLessThan(1_000_001);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(1066, 1068);
    }

    @Test
    void aTransparentPngLiesOnWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png", png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PhotoReader.read(png.toByteArray())));
        assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> PhotoReader.read(bytes))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Puts an EXIF segment behind the start of the image: the orientation, and a description that tells a position. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        byte[] where = "43.2389, 76.9046\0".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(tiff);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        out.writeShort(0x010e);
        out.writeShort(2);
        out.writeInt(where.length);
        out.writeInt(38);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write(where);

        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write(jpeg, 0, 2);
        file.writeShort(0xffe1);
        file.writeShort(2 + 6 + tiff.size());
        file.writeBytes("Exif\0\0");
        tiff.writeTo(file);
        file.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());

        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(png);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.writeInt(13);
        header.writeTo(file);
        file.writeInt((int) sum.getValue());
        file.writeInt(0);
        file.writeBytes("IDAT");
        file.writeInt(0);
        return png.toByteArray();
    }
}
