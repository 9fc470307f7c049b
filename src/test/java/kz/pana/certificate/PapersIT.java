package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other people's programs open what is printed here: poppler reads and draws it, zbar reads its code. */
class PapersIT {

    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ₸";

    @TempDir
    Path folder;

    @Test
    void popplerReadsEveryKazakhLetterOfACertificate() throws Exception {
        String text = run("pdftotext", "-layout", pdf(Drawings.certificate(Language.KK)), "-");

        assertThat(text).contains(Drawings.NAME, "PANA-26-7KQ4MX", "Жарамды мерзімі");
        KAZAKH.chars().forEach(letter -> assertThat(text).contains(Character.toString(letter)));
    }

    @ParameterizedTest
    @EnumSource
    void zbarReadsTheCodeFromTheDrawnCertificate(Language language) throws Exception {
        String picture = folder.resolve("certificate").toString();
        run("pdftoppm", "-r", "110", "-png", "-singlefile", pdf(Drawings.certificate(language)), picture);

        assertThat(run("zbarimg", "--quiet", "--raw", picture + ".png").strip()).isEqualTo(Drawings.ADDRESS);
    }

    @ParameterizedTest
    @EnumSource
    void popplerReadsTheGuideCards(Language language) throws Exception {
        for (GuideCardSize size : GuideCardSize.values()) {
            String text = run("pdftotext", pdf(Drawings.card(size, "Мерей", "Ауладан", language)), "-");

            assertThat(text).contains("102", "103", "112", "111", "Абай көшесі", "Мерей", "+7 701 123 45 67");
        }
    }

    private String pdf(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), bytes).toString();
    }

    /** What the program says. It is not skipped where it is missing: bin/verify installs it. */
    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path complaints = folder.resolve("complaints.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(complaints.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    command[0] + " is missing: install poppler-utils and zbar-tools, as bin/verify does.", e);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as(command[0] + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command[0], Files.readString(complaints))
                .isZero();
        return Files.readString(said);
    }
}
