package kz.pana.picture;

/**
 * What a picture says of itself, read before anything is decoded.
 *
 * @param format as ImageIO calls it
 * @param bytesPerPixel of the decoded picture
 * @param rawBytes how many bytes a decoder has to go through or keep to decode the whole
 * @param orientation how the camera was held, as EXIF numbers it, 1 to 8
 */
record PictureHeader(String format, int width, int height, int bytesPerPixel, long rawBytes, int orientation) {

    long pixels() {
        return (long) width * height;
    }

    /**
     * Of how many columns and rows one is read, so that the decoded picture fits into so many bytes.
     *
     * @return at least 1
     */
    int step(long mostBytes) {
        int step = (int) Math.sqrt((double) pixels() * bytesPerPixel / mostBytes);
        while (decodedBytes(step) > mostBytes) {
            step++;
        }
        return Math.max(1, step);
    }

    private long decodedBytes(int step) {
        int each = Math.max(1, step);
        return (long) Math.ceilDiv(width, each) * Math.ceilDiv(height, each) * bytesPerPixel;
    }
}
