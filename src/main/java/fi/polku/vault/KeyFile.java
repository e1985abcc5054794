package fi.polku.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * The keys in the data folder, readable by their owner only, made at the first start.
 * Whoever loses the file loses the texts it locks.
 */
final class KeyFile {

	private static final String HEADING = "# The keys of the client register. Keep a copy apart from the database's.\n";

	private static final Set<PosixFilePermission> FORBIDDEN = EnumSet.of(PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

	private KeyFile() {
	}

	static String readOrCreate(Path file) {
		try {
			if (!Files.exists(file)) {
				create(file);
			}
			return read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the keys in " + file, ex);
		}
	}

	/**
	 * The file as it is now; refused where others than its owner and group may read it.
	 */
	static String read(Path file) {
		try {
			refuseIfOpen(file);
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the keys in " + file, ex);
		}
	}

	private static void refuseIfOpen(Path file) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
				&& Files.getPosixFilePermissions(file).stream().anyMatch(FORBIDDEN::contains)) {
			throw new IllegalStateException(
					"The keys in %s are open to others. Close them: chmod 600 %s".formatted(file, file));
		}
	}

	private static void create(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		var half = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".new", ownerOnly(file));
		try {
			var text = HEADING + "index=" + newKey() + "\nk1=" + newKey() + "\n";
			Files.writeString(half, text, StandardCharsets.UTF_8, StandardOpenOption.DSYNC);
			Files.createLink(file, half);
		}
		catch (FileAlreadyExistsException ex) {
			// another node was first; its keys are the ones
		}
		finally {
			Files.delete(half);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path file) {
		var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static String newKey() {
		var bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
