package kz.pana.finder.search;

import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlace;
import kz.pana.kernel.Language;

/**
 * The country cut into areas, so that no file is larger than a phone on a bad network can fetch in a moment. Never
 * changed, only replaced; what is the same is shared.
 */
public final class SearchTree {

    /** Bytes of a compressed file; only areas that are not divided any more may have larger ones. */
    static final int LARGEST = 8 * 1024;

    /** So many places never fit, and need not be tried. */
    private static final int TOO_MANY = 400;

    /** Makes the files of an area, one for each language. */
    @FunctionalInterface
    interface Packing extends BiFunction<Area, List<PublicPlace>, Map<Language, CompressedBody>> {}

    private sealed interface Node {
        /** An area with its places. Without places there is no file. */
        record Tile(List<PublicPlace> places, Map<Language, CompressedBody> files) implements Node {}

        record Split(List<Node> quarters) implements Node {}
    }

    private final Node whole;

    private SearchTree(Node whole) {
        this.whole = whole;
    }

    static SearchTree of(List<PublicPlace> places, Packing packing) {
        return new SearchTree(node(Area.WHOLE, places, packing));
    }

    /** The same without and with these places; only the files of their areas are made anew. */
    SearchTree replacing(List<PublicPlace> gone, List<PublicPlace> come, Packing packing) {
        return new SearchTree(replaced(Area.WHOLE, whole, gone, come, packing));
    }

    /** The file of an area, empty where the area has none of its own. */
    Optional<CompressedBody> file(String path, Language language) {
        Node node = whole;
        for (int i = 0; i < path.length(); i++) {
            if (!(node instanceof Node.Split split)) {
                return Optional.empty();
            }
            node = split.quarters.get(path.charAt(i) - '0');
        }
        return node instanceof Node.Tile tile ? Optional.ofNullable(tile.files.get(language)) : Optional.empty();
    }

    /**
     * Which areas have a file: node after node from the whole, each before its quarters, a bit 1 for what is divided, 00
     * for an area without places and 01 for one with a file; in Base64, filled up with zeros.
     */
    String outline() {
        BitSet bits = new BitSet();
        int length = outline(whole, bits, 0);
        byte[] bytes = new byte[(length + 7) / 8];
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            bytes[i / 8] |= (byte) (0x80 >> (i % 8));
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    List<CompressedBody> files() {
        List<CompressedBody> files = new ArrayList<>();
        collect(whole, files);
        return files;
    }

    private static void collect(Node node, List<CompressedBody> files) {
        switch (node) {
            case Node.Tile tile -> files.addAll(tile.files.values());
            case Node.Split split -> split.quarters.forEach(quarter -> collect(quarter, files));
        }
    }

    private static int outline(Node node, BitSet bits, int at) {
        return switch (node) {
            case Node.Tile tile -> {
                bits.set(at + 1, !tile.places.isEmpty());
                yield at + 2;
            }
            case Node.Split split -> {
                bits.set(at);
                int next = at + 1;
                for (Node quarter : split.quarters) {
                    next = outline(quarter, bits, next);
                }
                yield next;
            }
        };
    }

    private static Node node(Area area, List<PublicPlace> places, Packing packing) {
        if (places.isEmpty()) {
            return new Node.Tile(places, Map.of());
        }
        if (places.size() < TOO_MANY || area.isDeepest()) {
            Map<Language, CompressedBody> files = packing.apply(area, places);
            if (area.isDeepest() || files.values().stream().allMatch(file -> file.size() <= LARGEST)) {
                return new Node.Tile(List.copyOf(places), files);
            }
        }
        List<List<PublicPlace>> parts = parts(area, places);
        List<Node> quarters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            quarters.add(node(area.quarter(i), parts.get(i), packing));
        }
        return new Node.Split(List.copyOf(quarters));
    }

    private static Node replaced(
            Area area, Node node, List<PublicPlace> gone, List<PublicPlace> come, Packing packing) {
        if (gone.isEmpty() && come.isEmpty()) {
            return node;
        }
        return switch (node) {
            case Node.Tile tile -> {
                List<PublicPlace> places = new ArrayList<>(tile.places);
                places.removeAll(gone);
                places.addAll(come);
                yield node(area, places, packing);
            }
            case Node.Split split -> {
                List<List<PublicPlace>> goneParts = parts(area, gone);
                List<List<PublicPlace>> comeParts = parts(area, come);
                List<Node> quarters = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    quarters.add(replaced(
                            area.quarter(i), split.quarters.get(i), goneParts.get(i), comeParts.get(i), packing));
                }
                yield new Node.Split(List.copyOf(quarters));
            }
        };
    }

    private static List<List<PublicPlace>> parts(Area area, List<PublicPlace> places) {
        List<List<PublicPlace>> parts =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        places.forEach(place -> parts.get(area.quarterOf(place.point())).add(place));
        return parts;
    }
}
