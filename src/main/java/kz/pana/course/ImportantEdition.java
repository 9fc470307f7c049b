package kz.pana.course;

import java.util.List;

/**
 * An edition was published that the certified are asked to read.
 *
 * @param number counted from 1
 * @param note what is new, in its author's words
 * @param changedLessons the slugs of the lessons that read differently from the edition before
 */
public record ImportantEdition(int number, String note, List<String> changedLessons) {
    public ImportantEdition {
        changedLessons = List.copyOf(changedLessons);
    }
}
