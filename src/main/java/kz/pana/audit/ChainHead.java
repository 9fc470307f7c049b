package kz.pana.audit;

/**
 * How far the chain of a region had come.
 *
 * @param region its code, {@code KZ} for what belongs to no region
 * @param length how many lines
 * @param hash of the last line
 */
public record ChainHead(String region, long length, String hash) {

    /** Instead of a region: of all that belongs to none. */
    public static final String COUNTRY = "KZ";
}
