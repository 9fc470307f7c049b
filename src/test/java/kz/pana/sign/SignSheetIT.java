package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.pana.sign.sheet.SignSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other people's programs open a printed sign: poppler measures and reads it, zbar reads its code as phones see it. */
class SignSheetIT {

    private static final double ENOUGH = 0.95;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOOR_A4, 595.276 x 841.89",
        "DOOR_A5, 419.528 x 595.276",
        "STICKER, 340.157 x 459.213",
        "COUNTER, 354.331 x 476.22"
    })
    void popplerMeasuresAndReadsIt(SignSize size, String points) throws Exception {
        String pdf = pdf(size);

        assertThat(said("pdfinfo", pdf)).containsPattern("Page size:\\s+" + points.replace(".", "\\."));
        assertThat(said("pdftotext", pdf, "-"))
                .contains("Сенің панаң", "Твоё убежище", "«Мерей» дәріханасы", "Аптека «Мерей»", PrintedSigns.SERIAL);
    }

    /** Turned, out of focus and in the dark, each size in its turn: {@code bin/bench trust} looks at two hundred. */
    @Test
    void zbarReadsItsCodeAsAPhoneSeesIt() throws Exception {
        int variants = Integer.getInteger("pana.sign-variants", 60);
        Random random = new Random(20261201);
        List<BufferedImage> drawn = new ArrayList<>();
        for (SignSize size : SignSize.values()) {
            said(
                    "pdftoppm",
                    "-r",
                    "150",
                    "-png",
                    "-singlefile",
                    pdf(size),
                    folder.resolve("drawn").toString());
            drawn.add(ImageIO.read(folder.resolve("drawn.png").toFile()));
        }
        int read = 0;
        for (int i = 0; i < variants; i++) {
            Path seen = folder.resolve("seen.png");
            ImageIO.write(seen(drawn.get(i % drawn.size()), random), "png", seen.toFile());
            read += said("zbarimg", "--quiet", "--raw", seen.toString()).strip().equals(PrintedSigns.ADDRESS) ? 1 : 0;
        }
        System.out.printf("%d of %d signs as phones see them were read%n", read, variants);
        assertThat((double) read / variants).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static BufferedImage seen(BufferedImage drawn, Random random) {
        BufferedImage turned = turned(drawn, Math.toRadians(random.nextDouble() * 360));
        BufferedImage soft =
                new ConvolveOp(blur(0.4 + random.nextDouble() * 0.8), ConvolveOp.EDGE_NO_OP, null).filter(turned, null);
        return new RescaleOp(0.3f + random.nextFloat() * 0.6f, random.nextFloat() * 20, null).filter(soft, null);
    }

    private static BufferedImage turned(BufferedImage drawn, double angle) {
        int side = (int) Math.ceil(Math.hypot(drawn.getWidth(), drawn.getHeight()));
        BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(angle, side / 2.0, side / 2.0);
        pen.drawImage(drawn, (side - drawn.getWidth()) / 2, (side - drawn.getHeight()) / 2, null);
        pen.dispose();
        return turned;
    }

    /** A bell of that many dots, cut at two of them. */
    private static Kernel blur(double dots) {
        double[] bell = IntStream.range(0, 25)
                .mapToDouble(i -> Math.exp(-(Math.pow(i % 5 - 2, 2) + Math.pow(i / 5 - 2, 2)) / (2 * dots * dots)))
                .toArray();
        double all = IntStream.range(0, 25).mapToDouble(i -> bell[i]).sum();
        float[] shares = new float[25];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) (bell[i] / all);
        }
        return new Kernel(5, 5, shares);
    }

    private String pdf(SignSize size) throws IOException {
        return Files.write(folder.resolve("sign.pdf"), PrintedSigns.of(size)).toString();
    }

    /** What the program says; nothing where it finds nothing. It is not skipped where it is missing. */
    private String said(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as(command[0] + " ends")
                    .isTrue();
        } catch (IOException e) {
            throw new AssertionError(
                    command[0] + " is missing: install poppler-utils and zbar-tools, as bin/verify does.", e);
        }
        return Files.readString(said);
    }
}
