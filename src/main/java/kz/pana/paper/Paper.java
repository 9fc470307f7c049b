package kz.pana.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * Draws a sheet.
     *
     * @param title what programs show as its name
     * @param language the language of its text
     * @return the bytes of the PDF
     */
    public static byte[] of(String title, Language language, Format format, Consumer<PdfCanvas> drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(points(format.width()), points(format.height())));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                drawing.accept(new PdfCanvas(stream, new Typeface(document), format));
            }
            describe(document, title, language);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
