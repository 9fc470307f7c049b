package kz.pana.picture;

import java.nio.charset.StandardCharsets;

/** Bytes of a file that may end before it should. */
record Bytes(byte[] content) {

    int unsigned(int at) throws Damaged {
        if (at < 0 || at >= content.length) {
            throw new Damaged("cut off");
        }
        return content[at] & 0xff;
    }

    int unsignedShort(int at) throws Damaged {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    /** Negative where it is larger than an int. */
    int integer(int at) throws Damaged {
        return unsignedShort(at) << 16 | unsignedShort(at + 2);
    }

    /** @throws Damaged if there are fewer bytes */
    void require(int length) throws Damaged {
        if (length < 0 || length > content.length) {
            throw new Damaged("cut off");
        }
    }

    boolean says(String text, int at) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
