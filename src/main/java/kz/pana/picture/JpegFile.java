package kz.pana.picture;

/**
 * Walks through the segments of a JPEG (ITU-T T.81, annex B) from its start to its end marker. What follows the end,
 * such as the film of a moving photo, is nothing to us.
 */
final class JpegFile {

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP1 = 0xe1;

    /** A progressive photo has about ten scans; each goes through the whole picture again. */
    private static final int MOST_SCANS = 100;

    private final Bytes bytes;
    private int width;
    private int height;
    private int components;
    private boolean progressive;
    private long coefficients;
    private int scans;
    private boolean buffered;
    private int orientation = 1;

    private JpegFile(byte[] content) {
        bytes = new Bytes(content);
    }

    static boolean is(byte[] content) {
        return content.length > 3
                && (content[0] & 0xff) == 0xff
                && (content[1] & 0xff) == 0xd8
                && (content[2] & 0xff) == 0xff;
    }

    /**
     * @throws Damaged if its end is missing, or its parts contradict each other
     */
    static PictureHeader header(byte[] content) throws Damaged {
        JpegFile file = new JpegFile(content);
        file.walk();
        // A decoder keeps two bytes for each coefficient where it needs several scans, otherwise a few lines.
        return new PictureHeader(
                "jpeg",
                file.width,
                file.height,
                file.components == 1 ? 1 : 3,
                file.buffered ? 2 * file.coefficients : 0,
                file.orientation);
    }

    /** Where the picture ends in the file. */
    static int end(byte[] content) throws Damaged {
        return new JpegFile(content).walk();
    }

    private int walk() throws Damaged {
        int at = 2;
        while (true) {
            at = marker(at);
            int marker = bytes.unsigned(at - 1);
            if (marker == END) {
                break;
            }
            if (hasNoLength(marker)) {
                continue;
            }
            int length = bytes.unsignedShort(at);
            if (length < 2) {
                throw new Damaged("a segment without length");
            }
            int next = at + length;
            segment(marker, at + 2, next);
            at = marker == SCAN ? endOfScan(next) : next;
        }
        if (scans == 0) {
            throw new Damaged("no scan");
        }
        return at;
    }

    /** Where the marker that has to stand here ends; it may be preceded by any number of filling bytes. */
    private int marker(int from) throws Damaged {
        int at = from;
        if (bytes.unsigned(at) != 0xff) {
            throw new Damaged("no marker");
        }
        while (bytes.unsigned(at) == 0xff) {
            at++;
        }
        return at + 1;
    }

    private static boolean hasNoLength(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    private void segment(int marker, int from, int to) throws Damaged {
        bytes.require(to);
        if (marker == SCAN) {
            scan(from);
        } else if (marker == APP1) {
            orientation = Exif.orientation(bytes, from, to).orElse(orientation);
        } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
            frame(marker, from);
        }
    }

    private void frame(int marker, int from) throws Damaged {
        // Baseline, extended and progressive with Huffman codes; the others no phone writes and ImageIO does not read.
        if (marker > 0xc2 || components > 0 || bytes.unsigned(from) != 8) {
            throw new Damaged("a frame that is not read");
        }
        progressive = marker == 0xc2;
        height = bytes.unsignedShort(from + 1);
        width = bytes.unsignedShort(from + 3);
        components = bytes.unsigned(from + 5);
        if (height == 0 || width == 0 || components != 1 && components != 3) {
            throw new Damaged("a frame of no size or an unknown colour");
        }
        coefficients = coefficients(from + 6);
    }

    /** Every component is kept in whole blocks, in the share of the picture that its sampling gives it. */
    private long coefficients(int from) throws Damaged {
        int across = 1;
        int down = 1;
        for (int i = 0; i < components; i++) {
            across = Math.max(across, sampling(from, i) >> 4);
            down = Math.max(down, sampling(from, i) & 0xf);
        }
        long sum = 0;
        for (int i = 0; i < components; i++) {
            long columns = Math.ceilDiv((long) width * (sampling(from, i) >> 4), across * 8) + across;
            long rows = Math.ceilDiv((long) height * (sampling(from, i) & 0xf), down * 8) + down;
            sum += columns * rows * 64;
        }
        return sum;
    }

    private int sampling(int from, int component) throws Damaged {
        int factors = bytes.unsigned(from + 3 * component + 1);
        int across = factors >> 4;
        int down = factors & 0xf;
        if (across < 1 || across > 4 || down < 1 || down > 4) {
            throw new Damaged("a sampling that cannot be");
        }
        return factors;
    }

    private void scan(int from) throws Damaged {
        scans++;
        if (components == 0 || scans > MOST_SCANS) {
            throw new Damaged("scans without a frame, or far too many");
        }
        buffered |= progressive || bytes.unsigned(from) < components;
    }

    /** Compressed data hold no marker but those of a restart; a byte 255 is followed by 0. */
    private int endOfScan(int from) throws Damaged {
        for (int at = from; ; at++) {
            if (bytes.unsigned(at) == 0xff) {
                int next = bytes.unsigned(at + 1);
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
        }
    }
}
