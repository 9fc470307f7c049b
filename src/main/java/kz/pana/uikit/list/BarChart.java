package kz.pana.uikit.list;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/**
 * Figures as bars one below another, each of one part or of several. The parts differ in their pattern, not in colour
 * alone. It is a picture: a table beside it says the same to whoever does not see it.
 */
public class BarChart extends Div {

    private final long whole;

    /**
     * @param whole what a bar of full length stands for, above 0
     * @param parts what each part of a bar is, in words already; empty where there is only one and it is clear
     */
    public BarChart(long whole, List<String> parts) {
        this.whole = whole;
        addClassName("pana-bars");
        getElement().setAttribute("aria-hidden", "true");
        if (!parts.isEmpty()) {
            add(legend(parts));
        }
    }

    /**
     * Adds a bar.
     *
     * @param name in words already
     * @param figure what stands at its end, in words already
     */
    public final BarChart bar(String name, String figure, long... parts) {
        Span words = new Span(name);
        words.addClassName("pana-bar-name");
        Span end = new Span(figure);
        end.addClassName("pana-bar-figure");
        Div row = new Div(words, bar(whole, parts), end);
        row.addClassName("pana-bar");
        add(row);
        return this;
    }

    private static UnorderedList legend(List<String> parts) {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("pana-legend");
        for (int i = 0; i < parts.size(); i++) {
            long[] only = new long[i + 1];
            only[i] = 1;
            legend.add(new ListItem(bar(1, only), new Span(parts.get(i))));
        }
        return legend;
    }

    private static Svg bar(long whole, long... parts) {
        StringBuilder lines = new StringBuilder("<svg class=\"pana-bar-picture\">");
        long begin = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "<line class=\"-part%d\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"50%%\" y2=\"50%%\"/>",
                        i + 1,
                        100.0 * begin / whole,
                        100.0 * (begin + parts[i]) / whole));
            }
            begin += parts[i];
        }
        return new Svg(lines.append("</svg>").toString());
    }
}
