package kz.pana.uikit;

import java.util.function.Supplier;

/** A link that saves a PDF. */
public final class PdfLink extends FileLink {

    /**
     * @param text what it says
     * @param name what it says to whoever only hears it
     * @param file the name of the file, without its ending
     * @param pdf makes the bytes
     */
    public PdfLink(String text, String name, String file, Supplier<byte[]> pdf) {
        super(text, file + ".pdf", "application/pdf", pdf);
        setAriaLabel(name);
    }
}
