package kz.pana.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import kz.pana.course.ui.CourseNavigation;

/**
 * What the address of the figures asks for: {@code course/figures?edition=2&sort=difficulty&way=down}.
 *
 * @param edition 0 for the present one
 */
record FiguresAddress(int edition, QuestionOrder order, boolean down) {

    private static final String EDITION = "edition";
    private static final String SORT = "sort";
    private static final String WAY = "way";
    private static final String DOWN = "down";

    static FiguresAddress of(QueryParameters parameters) {
        String sort = parameters.getSingleParameter(SORT).orElse("");
        return new FiguresAddress(
                parameters
                        .getSingleParameter(EDITION)
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                Arrays.stream(QuestionOrder.values())
                        .filter(order -> slug(order).equals(sort))
                        .findFirst()
                        .orElse(QuestionOrder.COURSE),
                parameters.getSingleParameter(WAY).filter(DOWN::equals).isPresent());
    }

    /** The same figures of another edition. */
    String at(int otherEdition) {
        return new FiguresAddress(otherEdition, order, down).path();
    }

    /** The same figures sorted by this; if they are already, the other way round. */
    String by(QuestionOrder otherOrder) {
        return new FiguresAddress(edition, otherOrder, otherOrder == order && !down).path();
    }

    /** How they are sorted by this, as {@code aria-sort} says it. */
    String direction(QuestionOrder asked) {
        return asked != order ? "none" : down ? "descending" : "ascending";
    }

    private String path() {
        return CourseNavigation.figures() + "?" + EDITION + "=" + edition + "&" + SORT + "=" + slug(order)
                + (down ? "&" + WAY + "=" + DOWN : "");
    }

    private static String slug(QuestionOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
