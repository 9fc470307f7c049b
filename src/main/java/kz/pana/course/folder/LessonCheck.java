package kz.pana.course.folder;

import java.util.List;
import java.util.Optional;
import kz.pana.course.folder.LessonText.SectionText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The rules that a lesson in one language must keep.
 *
 * @param file where it stands in the folder of the course
 */
record LessonCheck(CourseParser text, String file) {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    void run(LessonText lesson) {
        if (lesson.title().isEmpty()) {
            text.problem(file, 1, "no-title");
        }
        if (lesson.sections().isEmpty()) {
            text.problem(file, 1, "no-section");
        }
        for (SectionText section : lesson.sections()) {
            if (section.heading().isEmpty() || section.text().isEmpty()) {
                text.problem(file, section.line(), "empty-section");
            }
        }
        text.folder().text(file).map(PARSER::parse).ifPresent(document -> document.accept(new Reading()));
    }

    /** Looks at what a learner would not see as it was meant: markup, and pictures that are not there. */
    private final class Reading extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            if (!text.folder().has(image.getDestination())) {
                text.problem(file, line(image), "no-picture", image.getDestination());
            }
            super.visit(image);
        }

        @Override
        public void visit(HtmlBlock markup) {
            text.problem(file, line(markup), "markup");
        }

        @Override
        public void visit(HtmlInline markup) {
            text.problem(file, line(markup), "markup");
        }

        private static int line(Node node) {
            return Optional.ofNullable(node.getSourceSpans()).stream()
                    .flatMap(List::stream)
                    .map(SourceSpan::getLineIndex)
                    .findFirst()
                    .map(index -> index + 1)
                    .orElse(1);
        }
    }
}
