package kz.pana.picture;

import java.util.zip.CRC32;

/** Walks through the chunks of a PNG (ISO/IEC 15948) from its header to its end, and adds up their check sums. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int AROUND = 12; // bytes: length, type and check sum of a chunk

    private PngFile() {}

    static boolean is(byte[] content) {
        return java.util.Arrays.equals(
                SIGNATURE, 0, SIGNATURE.length, content, 0, Math.min(SIGNATURE.length, content.length));
    }

    /**
     * @throws Damaged if its end is missing, or a check sum is wrong
     */
    static PictureHeader header(byte[] content) throws Damaged {
        Bytes bytes = new Bytes(content);
        PictureHeader header = read(bytes);
        boolean data = false;
        for (int at = SIGNATURE.length; ; ) {
            int length = bytes.integer(at);
            if (length < 0 || length > content.length - at - AROUND) {
                throw new Damaged("cut off");
            }
            check(bytes, at + 4, length);
            if (bytes.says("IEND", at + 4)) {
                break;
            }
            data |= bytes.says("IDAT", at + 4) && length > 0;
            at += AROUND + length;
        }
        if (!data) {
            throw new Damaged("nothing in it");
        }
        return header;
    }

    private static PictureHeader read(Bytes bytes) throws Damaged {
        int at = SIGNATURE.length + 8;
        int width = bytes.integer(at);
        int height = bytes.integer(at + 4);
        if (!bytes.says("IHDR", at - 4) || width <= 0 || height <= 0) {
            throw new Damaged("no header");
        }
        int depth = bytes.unsigned(at + 8);
        int channels = channels(bytes.unsigned(at + 9));
        // A colour that stands for «transparent» becomes a channel of its own.
        int decoded = (channels + channels % 2) * Math.ceilDiv(depth, 8);
        long row = Math.ceilDiv((long) width * channels * depth, 8) + 1;
        return new PictureHeader("png", width, height, decoded, row * height, 1);
    }

    private static int channels(int colourType) throws Damaged {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw new Damaged("an unknown colour");
        };
    }

    private static void check(Bytes bytes, int at, int length) throws Damaged {
        CRC32 sum = new CRC32();
        sum.update(bytes.content(), at, 4 + length);
        if ((int) sum.getValue() != bytes.integer(at + 4 + length)) {
            throw new Damaged("a wrong check sum");
        }
    }
}
