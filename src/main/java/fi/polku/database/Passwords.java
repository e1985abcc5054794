package fi.polku.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded server's passwords: random, made once, in a file for its owner only. */
record Passwords(String superuser, String owner, String application) {

	static Passwords of(DataFolder folder) {
		try {
			if (Files.notExists(folder.passwords())) {
				write(folder.passwords(), new Passwords(random(), random(), random()));
			}
			return read(folder.passwords());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a file that was never readable by others, and whole or not at all. */
	static void writeSecret(Path file, String content) throws IOException {
		var half = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(half);
		Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(half, content);
		Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void write(Path file, Passwords made) throws IOException {
		writeSecret(file,
				"superuser=%s%nowner=%s%napplication=%s%n".formatted(made.superuser, made.owner, made.application));
	}

	private static Passwords read(Path file) throws IOException {
		var lines = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			lines.load(reader);
		}
		return new Passwords(lines.getProperty("superuser"), lines.getProperty("owner"),
				lines.getProperty("application"));
	}

	private static String random() {
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	@Override
	public String toString() {
		return "Passwords[…]";
	}

}
