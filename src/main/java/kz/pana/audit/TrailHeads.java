package kz.pana.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.platform.PrivateFiles;

/**
 * The heads of the chains, written down outside the database: whoever rewrites a chain there cannot rewrite them. A line
 * of the file is a moment, a region, a length and a hash.
 */
public final class TrailHeads {

    private static final Pattern LINE = Pattern.compile("\\S+ (\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    private TrailHeads(Path file) {
        this.file = file;
    }

    /**
     * Those kept in that folder.
     *
     * @param data the folder that PANA keeps what is its own in
     */
    public static TrailHeads in(Path data) {
        return new TrailHeads(data.resolve("trail-heads.txt"));
    }

    /** All that were written down; a line that was cut off while it was written counts for nothing. */
    public List<ChainHead> written() throws IOException {
        List<ChainHead> heads = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                read(line).ifPresent(heads::add);
            }
        }
        return heads;
    }

    private static Optional<ChainHead> read(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new ChainHead(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /**
     * Writes down where the chains end now, those that became longer.
     *
     * @return which these were
     */
    List<ChainHead> write(List<ChainHead> ends, Instant now) throws IOException {
        Map<String, Long> before = new HashMap<>();
        written().forEach(head -> before.merge(head.region(), head.length(), Math::max));
        List<ChainHead> longer = ends.stream()
                .filter(head -> head.length() > before.getOrDefault(head.region(), 0L))
                .toList();
        if (!longer.isEmpty()) {
            PrivateFiles.append(file, lines(longer, now));
        }
        return longer;
    }

    /** As the file has them. */
    static String lines(List<ChainHead> heads, Instant now) {
        return heads.stream()
                .map(head -> now + " " + head.region() + " " + head.length() + " " + head.hash() + "\n")
                .collect(Collectors.joining());
    }
}
