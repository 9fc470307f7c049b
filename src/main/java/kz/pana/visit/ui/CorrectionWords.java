package kz.pana.visit.ui;

import kz.pana.geo.GeoPoint;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PhoneNumber;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursInWords;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.CorrectionRow;

/** What is told and what was seen, for people to read. */
public final class CorrectionWords {

    private CorrectionWords() {}

    public static String told(CorrectionRow row) {
        return of(row.line(), row.told());
    }

    /** Two pins near each other read alike: how far the one is from the other is said. */
    public static String seen(CorrectionRow row) {
        return row.line() == CorrectedLine.PIN && !row.seen().equals(row.told())
                ? away(row.told(), row.seen())
                : of(row.line(), row.seen());
    }

    /** What is told by now. */
    public static String now(CorrectionRow row) {
        return row.line() == CorrectedLine.PIN && !row.now().equals(row.told())
                ? away(row.told(), row.now())
                : of(row.line(), row.now());
    }

    private static String away(String from, String to) {
        return Translations.of(
                "visit.corrections.pin",
                Translations.distance(GeoPoint.parse(from).metresTo(GeoPoint.parse(to))));
    }

    private static String of(CorrectedLine line, String typed) {
        return switch (line) {
            case HOURS -> HoursInWords.ofTyped(typed).orElse(typed);
            case PHONE -> phone(typed);
            case PIN -> Translations.of("visit.corrections.pin-told");
            case STEP_FREE, QUIET_ROOM, PHONE_TO_USE ->
                Translations.of(typed.isEmpty() ? "visit.correct.no" : "visit.correct.yes");
        };
    }

    private static String phone(String typed) {
        try {
            return Translations.of(PhoneNumber.parse(typed).words());
        } catch (InvalidValue wrong) {
            return typed;
        }
    }
}
