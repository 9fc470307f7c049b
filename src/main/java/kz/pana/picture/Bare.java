package kz.pana.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Leaves of a picture what is seen, byte for byte, and nothing of where, when and with what it was taken. */
final class Bare {

    private static final int APP0 = 0xe0;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    /** How the file is to be read: JFIF, the profile of its colours, Adobe's way of storing them. */
    private static final Set<Integer> NEEDED = Set.of(APP0, 0xe2, 0xee);

    /** Of the chunks that a PNG can do without, those that tell how it looks. */
    private static final Set<String> LOOKS = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final int SIGNATURE = 8; // bytes
    private static final int AROUND = 12; // bytes: length, type and check sum of a chunk

    private Bare() {}

    /** @param content of a whole JPEG */
    static byte[] jpeg(byte[] content) throws Damaged {
        Bytes bytes = new Bytes(content);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        bare.write(content, 0, 2);
        int at = 2;
        // Notes stand before the first scan; whatever follows the end is no part of the picture.
        for (int marker = bytes.unsigned(at + 1); marker != 0xda; marker = bytes.unsigned(at + 1)) {
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = 2 + bytes.unsignedShort(at + 2);
            boolean note = marker >= APP0 && marker <= APP15 && !NEEDED.contains(marker) || marker == COMMENT;
            if (!note) {
                bare.write(content, at, length);
            }
            at += length;
        }
        bare.write(content, at, JpegFile.end(content) - at);
        return bare.toByteArray();
    }

    /** @param content of a whole PNG */
    static byte[] png(byte[] content) throws Damaged {
        Bytes bytes = new Bytes(content);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        bare.write(content, 0, SIGNATURE);
        for (int at = SIGNATURE; ; ) {
            int length = AROUND + bytes.integer(at);
            // A small first letter says that the picture can be shown without.
            boolean needed = Character.isUpperCase(content[at + 4]);
            if (needed || looks(bytes, at + 4)) {
                bare.write(content, at, length);
            }
            if (bytes.says("IEND", at + 4)) {
                return bare.toByteArray();
            }
            at += length;
        }
    }

    private static boolean looks(Bytes bytes, int at) {
        return LOOKS.stream().anyMatch(type -> bytes.says(type, at));
    }
}
