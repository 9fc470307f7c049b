package kz.pana.finder.site.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form «something is wrong here», as it was typed.
 *
 * @param kind the name of a {@link ReportKind}; anything where nothing was chosen
 * @param safe {@code yes} or {@code no}: whether it is safe to use the contact
 */
record ReportForm(String kind, String words, String contact, String safe) {

    static final ReportForm EMPTY = new ReportForm("", "", "", "");

    static ReportForm of(HttpServletRequest request) {
        return new ReportForm(
                text(request, "kind"), text(request, "words"), text(request, "contact"), text(request, "safe"));
    }

    /** An empty one; what is wrong is chosen where the address says it, as the page of a sign does. */
    static ReportForm about(HttpServletRequest request) {
        ReportForm chosen = new ReportForm(text(request, "kind"), "", "", "");
        return chosen.problems().isEmpty() ? chosen : EMPTY;
    }

    /** Whether nothing is filled in but what is wrong, so that another language can be shown without sending anything. */
    boolean isOnlyChosen() {
        return equals(new ReportForm(kind, "", "", "")) && problems().isEmpty();
    }

    /** The text of a field; empty where there is none. */
    static String text(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** What is wrong, by field, in the order of the form; empty where the form can be read. */
    Map<String, Message> problems() {
        Map<String, Message> problems = new LinkedHashMap<>();
        note(problems, "kind", this::chosenKind);
        note(problems, "words", () -> NewReport.words(words));
        note(problems, "contact", () -> NewReport.contact(contact));
        if (!contact.isBlank() && !safe.equals("yes") && !safe.equals("no")) {
            problems.put("safe", Message.of("finder.report.safe.missing"));
        }
        return problems;
    }

    /**
     * A contact that it is not safe to use is not kept: it could only do harm.
     *
     * @throws InvalidValue if there are problems
     */
    NewReport telling() {
        return new NewReport(chosenKind(), words, Optional.of(contact).filter(given -> safe.equals("yes")));
    }

    private ReportKind chosenKind() {
        return Arrays.stream(ReportKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("finder.report.kind.missing"));
    }

    private static void note(Map<String, Message> problems, String field, Supplier<@Nullable Object> value) {
        try {
            var unused = value.get();
        } catch (InvalidValue e) {
            problems.put(field, e.reason());
        }
    }
}
