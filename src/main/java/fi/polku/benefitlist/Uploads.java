package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bytes of a file between its coming and the reading of its rows: encrypted, in
 * pieces, in the database, so that any node can go on with it.
 */
@Repository
class Uploads {

	private static final int PIECE = 1 << 20;

	private final JdbcClient jdbc;

	private final Vault vault;

	Uploads(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void keep(UUID list, Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var part = 0;
			for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
				var sealed = this.vault.seal(new String(piece, StandardCharsets.ISO_8859_1),
						SealedUploads.place(list, part));
				this.jdbc.sql(
						"insert into benefit_upload (list_id, part, key_id, sealed) values (:list, :part, :key, :sealed)")
					.param("list", list)
					.param("part", part++)
					.param("key", sealed.keyId())
					.param("sealed", sealed.bytes())
					.update();
			}
		}
	}

	/** The file again, readable by this user only; the caller deletes it. */
	Path open(UUID list) throws IOException {
		var file = temporary();
		try (var out = Files.newOutputStream(file)) {
			for (var part = 0;; part++) {
				var piece = piece(list, part);
				if (piece == null) {
					return file;
				}
				out.write(piece);
			}
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	static Path temporary() {
		try {
			return Files.createTempFile("polku-list", "",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] piece(UUID list, int part) {
		return this.jdbc.sql("select key_id, sealed from benefit_upload where list_id = :list and part = :part")
			.param("list", list)
			.param("part", part)
			.query((row, number) -> new SealedText(row.getString(1), row.getBytes(2)))
			.optional()
			.map((sealed) -> this.vault.open(sealed, SealedUploads.place(list, part))
				.getBytes(StandardCharsets.ISO_8859_1))
			.orElse(null);
	}

	void discard(UUID list) {
		this.jdbc.sql("delete from benefit_upload where list_id = :list").param("list", list).update();
	}

}
