package fi.polku.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs for this platform, unpacked from the jar once per version. */
final class Binaries {

	private Binaries() {
	}

	static void unpack(Path folder) {
		var archive = archive();
		try {
			var version = digest(archive);
			var marker = folder.resolve("version");
			if (Files.exists(marker) && Files.readString(marker).equals(version)) {
				return;
			}
			var half = folder.resolveSibling(folder.getFileName() + ".new");
			FileSystemUtils.deleteRecursively(half);
			extract(archive, half);
			Files.writeString(half.resolve("version"), version);
			FileSystemUtils.deleteRecursively(folder);
			Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassPathResource archive() {
		var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
		var processor = switch (System.getProperty("os.arch")) {
			case "aarch64", "arm64" -> "arm_64";
			default -> "x86_64";
		};
		var archive = new ClassPathResource("postgres-%s-%s.txz".formatted(system, processor));
		if (!archive.exists()) {
			throw new DatabaseFault(
					"Polku brings no PostgreSQL for %s on %s. Give it one of yours with SPRING_DATASOURCE_URL."
						.formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
		}
		return archive;
	}

	private static String digest(ClassPathResource archive) throws IOException {
		try (var in = archive.getInputStream()) {
			return DigestUtils.md5DigestAsHex(in);
		}
	}

	private static void extract(ClassPathResource archive, Path target) throws IOException {
		Files.createDirectories(target,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		try (var tar = new TarArchiveInputStream(
				new XZCompressorInputStream(new BufferedInputStream(archive.getInputStream())))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				write(entry, tar, target);
			}
		}
	}

	private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		var file = target.resolve(entry.getName()).normalize();
		if (!file.startsWith(target)) {
			throw new IOException("outside of the folder: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, file);
		var executable = (entry.getMode() & 0100) != 0;
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
	}

}
