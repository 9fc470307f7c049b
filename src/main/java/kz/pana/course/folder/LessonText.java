package kz.pana.course.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A lesson in one language, as it is written: a title, then sections, each one screen.
 *
 * @param title empty where the file does not begin with one
 */
public record LessonText(String title, List<SectionText> sections) {

    private static final String TITLE = "# ";
    private static final String HEADING = "## ";

    public LessonText {
        sections = List.copyOf(sections);
    }

    /**
     * @param text Markdown
     * @param line of its heading, from 1
     */
    record SectionText(String heading, String text, int line) {}

    static LessonText of(String markdown) {
        String title = "";
        List<SectionText> sections = new ArrayList<>();
        String heading = null;
        int begin = 0;
        StringBuilder text = new StringBuilder();
        String[] lines = markdown.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith(HEADING)) {
                if (heading != null) {
                    sections.add(new SectionText(heading, text.toString().strip(), begin));
                }
                heading = line.substring(HEADING.length()).strip();
                begin = i + 1;
                text.setLength(0);
            } else if (heading == null && line.startsWith(TITLE) && title.isEmpty()) {
                title = line.substring(TITLE.length()).strip();
            } else {
                text.append(line).append('\n');
            }
        }
        if (heading != null) {
            sections.add(new SectionText(
                    Objects.requireNonNull(heading), text.toString().strip(), begin));
        }
        return new LessonText(title, sections);
    }
}
