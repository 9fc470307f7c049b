package kz.pana.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.pana.platform.PrivateFiles;

/** The folder of the keys of signs: a file for each, called as its id. Outside the database, so that nobody who has that makes signs. */
final class SignKeyFolder {

    private static final String ENDING = ".pem";

    /** The id of the key that the portal of one machine makes for itself. */
    private static final String OWN = "00";

    private SignKeyFolder() {}

    /**
     * The keys, in the order of their ids.
     *
     * @throws IllegalStateException if a file is no such key: a true sign would be called forged without it
     */
    static List<SignKey> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(SignKeyFolder::key)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with a key made where there is none; another process that does so at the same time makes the only one. */
    static List<SignKey> readOrMake(Path folder) {
        if (read(folder).isEmpty()) {
            try {
                PrivateFiles.folder(folder);
                PrivateFiles.write(
                        folder.resolve(OWN + ENDING), SignKey.create(OWN).pem());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read(folder);
    }

    private static SignKey key(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        if (!SignKey.isId(id)) {
            throw new IllegalStateException(
                    file + " is not called as a key of signs is: two capital letters or digits, then " + ENDING);
        }
        try {
            return SignKey.parse(id, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " holds no Ed25519 key in PEM (docs/decisions/033)", e);
        }
    }
}
