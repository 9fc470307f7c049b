package kz.pana.finder.site.report;

import java.util.Map;
import java.util.Objects;

/**
 * The form «something is wrong here».
 *
 * @param place where it is wrong
 * @param errors in words, by field
 * @param challenge what the script works on before it sends
 */
record ReportPage(ReportedPlace place, ReportForm form, Map<String, String> errors, String challenge) {

    boolean has(String field) {
        return errors.containsKey(field);
    }

    /** What is wrong with the field; empty where nothing is. */
    String error(String field) {
        return Objects.requireNonNullElse(errors.get(field), "");
    }
}
