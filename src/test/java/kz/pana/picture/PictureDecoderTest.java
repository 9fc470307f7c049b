package kz.pana.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Бұл – сурет емес", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a"})
    void aPhotoThatIsNoPhotoIsRefused(String text) {
        assertRefused("picture.unreadable", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPhotoOfAnIphoneThatIsNoJpegIsExplained() {
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("picture.heic", heic);
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aJpegThatDidNotArriveWholeIsRefused(boolean progressive, int percent) throws IOException {
        byte[] whole = Pictures.jpeg(Pictures.noise(640, 480), progressive);
        assertThat(PictureDecoder.read(whole)).isNotEmpty();

        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        assertRefused("picture.damaged", cut);

        // With an end that somebody put there.
        byte[] ended = Arrays.copyOf(cut, cut.length + 2);
        ended[cut.length] = (byte) 0xff;
        ended[cut.length + 1] = (byte) 0xd9;
        assertRefused("picture.damaged", ended);
    }

    static Stream<Arguments> cuts() {
        return Stream.of(true, false)
                .flatMap(progressive ->
                        IntStream.rangeClosed(1, 9).mapToObj(tenth -> Arguments.of(progressive, 10 * tenth)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 70, 90, 99})
    void aPngThatDidNotArriveWholeIsRefused(int percent) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(Pictures.noise(200, 100), "png", png);
        assertRefused("picture.damaged", Arrays.copyOf(png.toByteArray(), png.size() * percent / 100));
    }

    @Test
    void aPngWithOneWrongByteIsRefused() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(Pictures.noise(200, 100), "png", png);
        byte[] damaged = png.toByteArray();
        damaged[damaged.length / 2] ^= 1;
        assertRefused("picture.damaged", damaged);
    }

    /** A moving photo has its film behind the end of the picture, and its thumbnail has an end of its own. */
    @Test
    void whatStandsBehindTheEndOrInANoteOfTheCameraDoesNoHarm() throws IOException {
        byte[] photo = jpeg(picture(40, 20));
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(photo, 0, 2);
        more.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 6, (byte) 0xff, (byte) 0xd9, (byte) 0xff, (byte) 0xd8});
        more.write(photo, 2, photo.length - 2);
        more.write("ftypmp42".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        assertThat(PictureDecoder.read(more.toByteArray())).isNotEmpty();
    }

    @Test
    void endlessScansAreRefused() throws IOException {
        byte[] photo = Pictures.jpeg(Pictures.noise(64, 64), true);
        int scan = photo.length - 2;
        while ((photo[scan] & 0xff) != 0xff || (photo[scan + 1] & 0xff) != 0xda) {
            scan--;
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(photo, 0, scan);
        for (int i = 0; i < 200; i++) {
            many.write(photo, scan, photo.length - 2 - scan);
        }
        many.write(photo, photo.length - 2, 2);
        assertRefused("picture.damaged", many.toByteArray());
    }

    /** What a picture takes in memory is known from its first bytes. */
    @ParameterizedTest
    @CsvSource({
        "4032, 3024, 3, 1", // phones of 12 megapixels
        "8000, 6000, 3, 2", // 48
        "8192, 6144, 3, 2", // 50
        "12000, 9000, 3, 3", // 108
        "6300, 6300, 8, 3", // a PNG of 16 bits with transparency
        "3200, 3200, 8, 2",
        "60000, 1, 8, 1",
        "110000000, 1, 8, 22"
    })
    void aLargePictureIsReadInSteps(int width, int height, int bytesPerPixel, int step) {
        PictureHeader header = new PictureHeader("jpeg", width, height, bytesPerPixel, 0, 1);
        assertThat(header.step(PictureDecoder.MOST_DECODED)).isEqualTo(step);
    }

    @Test
    void aProgressivePictureThatADecoderWouldHaveToKeepWholeIsRefused() throws IOException {
        byte[] photo = Pictures.jpeg(Pictures.noise(64, 64), true);
        for (int i = 0; i < photo.length - 8; i++) {
            if ((photo[i] & 0xff) == 0xff && (photo[i + 1] & 0xff) == 0xc2) {
                photo[i + 5] = (byte) (9000 >> 8);
                photo[i + 7] = (byte) (9000 >> 8);
            }
        }
        assertRefused("picture.too-many-pixels", photo);
    }

    /** In a virtual machine that has little memory, and by many at once. */
    @Test
    void neitherAPhoneOf48MegapixelsNorAPngOf16BitsTakesAllMemory(@TempDir Path folder) throws Exception {
        Path phone = Files.write(folder.resolve("phone.jpg"), Pictures.plainJpeg(8000, 6000));
        Path deep = Files.write(folder.resolve("deep.png"), Pictures.deepPng(6300, 6300));
        assertThat(Files.size(deep)).isLessThan(2_000_000);

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        Stream.of(PictureDecoder.class, PictureDecoderTest.class)
                                .map(Pictures::home)
                                .collect(Collectors.joining(File.pathSeparator)),
                        ReadingAtOnce.class.getName(),
                        phone.toString(),
                        deep.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines()).as(said).hasSize(8).containsOnly("1600x1200", "1600x1600");
    }

    @Test
    void tooManyBytesAreRefused() {
        assertRefused("picture.too-large", new byte[PictureDecoder.MOST_BYTES + 1]);
    }

    @Test
    void aHugePictureInASmallFileIsRefusedBeforeItIsDecoded() throws IOException {
        assertRefused("picture.too-many-pixels", pngHeader(60_000, 60_000));
    }

    @Test
    void aGifIsRefused() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(picture(20, 10), "gif", gif);
        assertRefused("picture.unreadable", gif.toByteArray());
    }

    @Test
    void whereAndWithWhatItWasTakenIsStripped() throws IOException {
        byte[] tagged = withExif(jpeg(picture(40, 20)), 1);
        assertThat(new String(tagged, StandardCharsets.ISO_8859_1)).contains("Exif", "43.2389");
        byte[] kept = PictureDecoder.read(tagged);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "43.2389");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    @Test
    void aPictureThatIsKeptAsItIsLosesItsNotesAndNothingElse() throws IOException {
        byte[] photo = jpeg(picture(40, 20));
        byte[] bare = PictureDecoder.bare(withExif(photo, 1));
        assertThat(bare).isEqualTo(photo);
        assertThat(PictureDecoder.bare(bare)).isEqualTo(bare);

        byte[] turned = PictureDecoder.bare(withExif(photo, 6));
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "43.2389");
        assertThat(ImageIO.read(new ByteArrayInputStream(turned)).getWidth()).isEqualTo(20);

        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture(40, 20), "png", plain);
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(plain.toByteArray(), 0, 33);
        Pictures.chunk(
                new DataOutputStream(noted), "tEXt", "Place\0 43.2389, 76.9046".getBytes(StandardCharsets.US_ASCII));
        noted.write(plain.toByteArray(), 33, plain.size() - 33);
        assertThat(PictureDecoder.bare(noted.toByteArray())).isEqualTo(plain.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 20, 40, 60, 80, 99})
    void whatIsNoWholePictureKeepsItsNotes(int percent) throws IOException {
        byte[] photo = withExif(jpeg(picture(40, 20)), 1);
        byte[] cut = Arrays.copyOf(photo, photo.length * percent / 100);
        assertThat(PictureDecoder.bare(cut)).isEqualTo(cut);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture(40, 20), "png", png);
        cut = Arrays.copyOf(png.toByteArray(), png.size() * percent / 100);
        assertThat(PictureDecoder.bare(cut)).isEqualTo(cut);
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
        byte[] kept = PictureDecoder.read(withExif(jpeg(picture(40, 20)), orientation));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(new Color(image.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void aLargePictureBecomesSmall() throws IOException {
        byte[] kept = PictureDecoder.read(jpeg(Pictures.noise(3000, 2000)));
        assertThat(kept).hasSizeLessThan(1_000_001);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(1066, 1068);
    }

    /** Newer phones write colours of a wider space than sRGB and say so. */
    @Test
    void coloursOfAnotherSpaceAreReadInAMoment() throws IOException {
        byte[] wide = Pictures.jpegOfAnotherSpace(4032, 3024);
        long start = System.nanoTime();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureDecoder.read(wide)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(image.getWidth()).isEqualTo(1600);
    }

    @Test
    void aTransparentPngLiesOnWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png", png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureDecoder.read(png.toByteArray())));
        assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> PictureDecoder.read(bytes))
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
        Pictures.chunk(file, "IDAT", new byte[1]);
        Pictures.chunk(file, "IEND", new byte[0]);
        return png.toByteArray();
    }
}
