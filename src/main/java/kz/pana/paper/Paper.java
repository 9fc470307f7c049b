package kz.pana.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.kernel.Language;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A sheet of paper as a PDF: text that can be searched and copied, drawings that print sharp at any size. */
public final class Paper {

    private Paper() {}

    /** How far a print shop prints beyond where it cuts, in millimetres. */
    public static final double BLEED = 3;

    private static final double MARGIN = 10;
    private static final double MARK = 5;

    /**
     * Draws a sheet.
     *
     * @param title what programs show as its name
     * @param language the language of its text
     * @return the bytes of the PDF
     */
    public static byte[] of(String title, Language language, Format format, Consumer<PdfCanvas> drawing) {
        return of(title, language, List.of(Leaf.plain(format, drawing)));
    }

    /**
     * Draws a sheet that is cut: a print shop finds marks and {@link #BLEED} around it.
     *
     * @param format what is left when it is cut; coordinates count from there
     * @param marksShown whether the page that programs show and print has the marks on it, and not only what is left
     */
    public static byte[] trimmed(
            String title, Language language, Format format, boolean marksShown, Consumer<PdfCanvas> drawing) {
        return of(title, language, List.of(Leaf.trimmed(format, marksShown, drawing)));
    }

    /** One page of several. */
    public record Leaf(Format format, boolean trimmed, boolean marksShown, Consumer<PdfCanvas> drawing) {

        public static Leaf plain(Format format, Consumer<PdfCanvas> drawing) {
            return new Leaf(format, false, false, drawing);
        }

        /** As {@link Paper#trimmed}. */
        public static Leaf trimmed(Format format, boolean marksShown, Consumer<PdfCanvas> drawing) {
            return new Leaf(format, true, marksShown, drawing);
        }

        private PDPage page() {
            if (!trimmed) {
                return new PDPage(box(format, 0));
            }
            PDPage page = new PDPage(box(format, MARGIN));
            page.setTrimBox(box(format, 0));
            page.setBleedBox(box(format, BLEED));
            page.setCropBox(box(format, marksShown ? MARGIN : 0));
            return page;
        }

        private void draw(PdfCanvas leaf) {
            drawing.accept(leaf);
            if (trimmed) {
                mark(leaf, format);
            }
        }
    }

    /** Draws several pages, which share one set of letters. */
    public static byte[] of(String title, Language language, List<Leaf> leaves) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Typeface typeface = new Typeface(document);
            for (Leaf leaf : leaves) {
                PDPage page = leaf.page();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    leaf.draw(new PdfCanvas(stream, typeface, leaf.format()));
                }
            }
            describe(document, title, language);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At each corner two lines, outside of what is printed. */
    private static void mark(PdfCanvas leaf, Format format) {
        double from = BLEED + 1;
        double to = from + MARK;
        for (double x : new double[] {0, format.width()}) {
            leaf.rule(x, -to, x, -from, Colour.TEXT, 0.1);
            leaf.rule(x, format.height() + from, x, format.height() + to, Colour.TEXT, 0.1);
        }
        for (double y : new double[] {0, format.height()}) {
            leaf.rule(-to, y, -from, y, Colour.TEXT, 0.1);
            leaf.rule(format.width() + from, y, format.width() + to, y, Colour.TEXT, 0.1);
        }
    }

    /** The format with that much around it; its lower left corner is where coordinates begin. */
    private static PDRectangle box(Format format, double around) {
        return new PDRectangle(
                -points(around),
                -points(around),
                points(format.width() + 2 * around),
                points(format.height() + 2 * around));
    }

    private static void describe(PDDocument document, String title, Language language) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("PANA");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static float points(double millimetres) {
        return (float) (millimetres * PathPen.POINTS);
    }
}
