package kz.pana.kernel;

/** A line of a summary of errors: which field it means, then what is wrong there. */
public final class ErrorLine {

    private ErrorLine() {}

    /**
     * «Phone: the number is too short».
     *
     * @param label what stands over the field
     */
    public static String of(String label, String words) {
        return label + (label.endsWith("?") ? " " : ": ") + words;
    }
}
