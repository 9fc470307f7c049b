package kz.pana.course.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A course as files, as it is kept, exported and reviewed: {@code course.yaml}, {@code questions.yaml},
 * {@code scenes.yaml}, a lesson in Markdown for each language ({@code kk/01-what-is-pana.md}) and {@code pictures/}.
 */
public record CourseFolder(SortedMap<String, byte[]> files) {

    public static final String OUTLINE = "course.yaml";
    public static final String QUESTIONS = "questions.yaml";
    public static final String SCENES = "scenes.yaml";
    public static final String PICTURES = "pictures/";

    /** The most bytes that a file may have; the database takes a little more. */
    public static final int LARGEST_FILE = 600_000;

    private static final int MOST_FILES = 500;
    /** With folders, and what lies beside a course. */
    private static final int MOST_ENTRIES = 5000;

    /** The most bytes, inflated, of what lies beside a course, such as its history. */
    private static final long MOST_PASSED_OVER = 50_000_000;

    /** The most bytes that all files may have, inflated or not. */
    public static final int LARGEST_FOLDER = 12_000_000;

    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final String SHIPPED = "/content/course/";
    private static final Pattern PATH = Pattern.compile(
            "(course|questions|scenes|terms)\\.yaml|(kk|ru|en)/[a-z0-9-]{1,80}\\.md|pictures/[a-z0-9-]{1,80}\\.(svg|png|jpg)");

    public CourseFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static boolean knows(String path) {
        return PATH.matcher(path).matches();
    }

    public static String lesson(Language language, String slug) {
        return language.tag() + "/" + slug + ".md";
    }

    /** Which lesson the file is a text of; empty if it is none. */
    public static Optional<String> lessonAt(String path) {
        return path.endsWith(".md")
                ? Optional.of(path.substring(path.indexOf('/') + 1, path.length() - ".md".length()))
                : Optional.empty();
    }

    /** What a picture may be called, as near to the name of its file as can be. */
    public static String pictureName(String file) {
        String plain = file.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return plain.endsWith(".jpeg") ? plain.substring(0, plain.length() - "jpeg".length()) + "jpg" : plain;
    }

    /** The file's text; empty if there is no such file. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The names of the pictures, as {@code door.svg}. */
    public List<String> pictures() {
        return files.keySet().stream()
                .filter(path -> path.startsWith(PICTURES))
                .map(path -> path.substring(PICTURES.length()))
                .toList();
    }

    public CourseFolder with(String path, byte[] content) {
        SortedMap<String, byte[]> others = new TreeMap<>(files);
        others.put(path, content);
        return new CourseFolder(others);
    }

    public CourseFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same without what cameras noted in the pictures. */
    public CourseFolder withBarePictures() {
        SortedMap<String, byte[]> bare = new TreeMap<>(files);
        bare.replaceAll((path, content) -> path.startsWith(PICTURES) ? Picture.bare(content) : content);
        return new CourseFolder(bare);
    }

    /** The course that PANA ships with. */
    public static CourseFolder shipped() {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + SHIPPED + "**/*.*")) {
                String address = file.getURL().toString();
                String path = address.substring(address.lastIndexOf(SHIPPED) + SHIPPED.length());
                files.put(path, file.getContentAsByteArray());
            }
            return new CourseFolder(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a ZIP archive, the same bytes for the same files. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads an archive. A folder around everything, as archive programs make it, is passed over.
     *
     * @throws InvalidValue if it is no archive, holds what does not belong to a course, or is too large
     */
    public static CourseFolder unzip(byte[] archive) {
        if (archive.length > LARGEST_FOLDER) {
            throw new InvalidValue("training.import.too-large");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        int entries = 0;
        int room = LARGEST_FOLDER;
        long aside = MOST_PASSED_OVER;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                // What is passed over is inflated too: a small archive can hold gigabytes of it.
                if (entry.isDirectory() || isByTheWay(entry.getName())) {
                    aside -= passOver(zip, aside + 1);
                } else {
                    byte[] content = read(zip, entry.getName());
                    room -= content.length;
                    files.put(entry.getName(), withoutMark(content));
                }
                if (room < 0 || aside < 0 || files.size() > MOST_FILES || ++entries > MOST_ENTRIES) {
                    throw new InvalidValue("training.import.too-large");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidValue("training.import.no-archive");
        }
        if (files.isEmpty()) {
            throw new InvalidValue("training.import.no-archive");
        }
        return new CourseFolder(withoutOuterFolder(files));
    }

    private static long passOver(InputStream in, long most) throws IOException {
        byte[] part = new byte[16 * 1024];
        long passed = 0;
        for (int read; passed < most && (read = in.read(part, 0, (int) Math.min(part.length, most - passed))) >= 0; ) {
            passed += read;
        }
        return passed;
    }

    private static byte[] read(InputStream in, String name) throws IOException {
        byte[] content = in.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw new InvalidValue("training.import.file-too-large", name, LARGEST_FILE / 1000);
        }
        return content;
    }

    /** Some editors begin a text with a sign that nobody sees, and a title would not be one then. */
    private static byte[] withoutMark(byte[] content) {
        return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length)
                ? Arrays.copyOfRange(content, MARK.length, content.length)
                : content;
    }

    /** What operating systems and version control put beside the files. */
    private static boolean isByTheWay(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> part.startsWith(".") || part.startsWith("__MACOSX"))
                || name.endsWith("README.md");
    }

    private static SortedMap<String, byte[]> withoutOuterFolder(SortedMap<String, byte[]> files) {
        String outer = files.keySet().stream()
                .filter(name -> name.endsWith("/" + OUTLINE))
                .map(name -> name.substring(0, name.length() - OUTLINE.length()))
                .findFirst()
                .orElse("");
        if (files.containsKey(OUTLINE) || outer.isEmpty()) {
            return files;
        }
        SortedMap<String, byte[]> inner = new TreeMap<>();
        files.forEach(
                (name, content) -> inner.put(name.startsWith(outer) ? name.substring(outer.length()) : name, content));
        return inner;
    }

    /** SHA-256 in hex over the names and the contents of all files. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update((path + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CourseFolder" + files.keySet();
    }
}
