package kz.pana.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the trail says, as its hash covers it: decision 035.
 *
 * @param position from 1, without a gap, in the chain of the region
 * @param at in whole microseconds
 */
record ChainedLine(
        String region,
        long position,
        UUID id,
        Instant at,
        String subject,
        UUID subjectId,
        @Nullable UUID who,
        String whoName,
        String from,
        String to,
        @Nullable String why) {

    /** The columns that {@link #read} needs, and the hash. */
    static final String COLUMNS =
            "region, position, id, happened_at, subject, subject_id, who, who_name, from_state, to_state, why, hash";

    static ChainedLine read(ResultSet row) throws SQLException {
        return new ChainedLine(
                row.getString("region"),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getObject("who", UUID.class),
                row.getString("who_name"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getString("why"));
    }

    /**
     * SHA-256 over the hash of the line before and all that this line says, in small hexadecimal digits. Texts are
     * written as {@link DataOutputStream#writeUTF} does, their length before them, so that no two lines write the same.
     *
     * @param before the hash of the line before; {@link TrailChain#BEGINNING} for the first
     */
    String hash(String before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(before);
            out.writeUTF(region);
            out.writeLong(position);
            write(out, id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            out.writeUTF(subject);
            write(out, subjectId);
            write(out, who);
            out.writeUTF(whoName);
            out.writeUTF(from);
            out.writeUTF(to);
            out.writeBoolean(why != null);
            out.writeUTF(Objects.requireNonNullElse(why, ""));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        out.writeLong(id == null ? 0 : id.getMostSignificantBits());
        out.writeLong(id == null ? 0 : id.getLeastSignificantBits());
    }
}
