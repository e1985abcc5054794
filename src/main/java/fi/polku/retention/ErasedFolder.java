package fi.polku.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder with a file for each erasure, the same for all nodes and apart from the
 * backups.
 */
@Component
class ErasedFolder {

	private static final String ENDING = ".erased";

	private final Path folder;

	ErasedFolder(@Value("${polku.erasure.list-folder:${polku.data-dir:polku-data}/erased}") Path folder) {
		this.folder = folder;
	}

	/** Whole or not at all; a second time changes nothing. */
	void write(ErasedEntry entry) throws IOException {
		Files.createDirectories(this.folder);
		var half = Files.createTempFile(this.folder, "erasure", ".new");
		Files.writeString(half, entry.line());
		Files.move(half, this.folder.resolve(entry.id() + ENDING), StandardCopyOption.ATOMIC_MOVE);
	}

	/** All that were told, the oldest first; a file that tells none stops the start. */
	List<ErasedEntry> all() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (var files = Files.list(this.folder)) {
			return read(files).sorted(java.util.Comparator.comparing(ErasedEntry::at)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the list of erasures cannot be read in " + this.folder, ex);
		}
	}

	Path file(ErasedEntry entry) {
		return this.folder.resolve(entry.id() + ENDING);
	}

	private static Stream<ErasedEntry> read(Stream<Path> files) {
		return files.filter((file) -> file.toString().endsWith(ENDING)).map(ErasedFolder::read);
	}

	private static ErasedEntry read(Path file) {
		try {
			return ErasedEntry.read(Files.readString(file));
		}
		catch (IOException | RuntimeException ex) {
			throw new ErasureNotRepeated(file, ex);
		}
	}

}
