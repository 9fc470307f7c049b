package kz.pana.sign;

import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Texts;
import kz.pana.place.row.PlaceCode;
import kz.pana.sign.sheet.SignSheetDrawing;
import kz.pana.sign.sheet.SignSize;

/** Signs for tests, printed without a database. */
final class PrintedSigns {

    static final String SERIAL = "PN-7K4M-30";
    static final LocalizedText NAME = new LocalizedText("«Мерей» дәріханасы", "Аптека «Мерей»");
    static final String ADDRESS =
            "https://pana.example.kz/s/" + KnownKeys.keys().write(new Serial(SERIAL), new PlaceCode("abcdef"));

    private PrintedSigns() {}

    static byte[] of(SignSize size) {
        return of(size, NAME);
    }

    static byte[] of(SignSize size, LocalizedText name) {
        return new SignSheetDrawing(new Texts()).draw(size, name, SERIAL, ADDRESS);
    }
}
