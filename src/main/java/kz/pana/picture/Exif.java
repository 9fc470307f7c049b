package kz.pana.picture;

import java.util.OptionalInt;

/** Reads one thing of what a camera notes: how it was held. EXIF is a TIFF directory within a segment of the JPEG. */
final class Exif {

    private static final String NAME = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12; // bytes

    private Exif() {}

    /** The orientation, 1 to 8; empty if this is not EXIF, or broken: that does not spoil the picture. */
    static OptionalInt orientation(Bytes bytes, int from, int to) {
        if (!bytes.says(NAME, from)) {
            return OptionalInt.empty();
        }
        try {
            return tiff(bytes, from + NAME.length(), to);
        } catch (Damaged e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt tiff(Bytes bytes, int start, int to) throws Damaged {
        boolean little = bytes.says("II", start);
        int directory = number(bytes, start + 4, 4, little);
        if (directory < 0 || directory > to - start - 2) {
            return OptionalInt.empty();
        }
        int entries = number(bytes, start + directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = start + directory + 2 + i * ENTRY;
            if (entry + ENTRY > to) {
                break;
            }
            if (number(bytes, entry, 2, little) == ORIENTATION && number(bytes, entry + 2, 2, little) == SHORT) {
                int orientation = number(bytes, entry + 8, 2, little);
                return orientation >= 1 && orientation <= 8 ? OptionalInt.of(orientation) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static int number(Bytes bytes, int at, int length, boolean little) throws Damaged {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes.unsigned(little ? at + length - 1 - i : at + i);
        }
        return number;
    }
}
