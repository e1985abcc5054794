package fi.polku.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder with a file for each erasure, the same for all nodes and apart from the
 * backups.
 */
@Component
class ErasedFolder {

	/** The file that says that a folder without erasures is the right one. */
	static final String MARK = "list";

	private static final String ENDING = ".erased";

	private static final Logger log = LoggerFactory.getLogger(ErasedFolder.class);

	private final Path folder;

	ErasedFolder(@Value("${polku.erasure.list-folder:${polku.data-dir:polku-data}/erased}") Path folder) {
		this.folder = folder;
	}

	/** Whole and on the disk, or not at all; a second time changes nothing. */
	void write(ErasedEntry entry) throws IOException {
		Files.createDirectories(this.folder);
		mark();
		var half = Files.createTempFile(this.folder, "erasure", ".new");
		try {
			writeThrough(half, entry.line());
			Files.move(half, file(entry), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(half);
		}
		forceFolder();
	}

	/** From now on the folder may be without erasures: old ones are deleted. */
	void mark() throws IOException {
		if (isThere() && !Files.exists(this.folder.resolve(MARK))) {
			Files.write(this.folder.resolve(MARK), new byte[0]);
		}
	}

	/** Whether this is the folder: one that is not mounted holds nothing. */
	boolean isTheList() {
		return isThere() && (Files.exists(this.folder.resolve(MARK)) || !all().isEmpty());
	}

	/** All that were told, the oldest first; a file that tells none stops the start. */
	List<ErasedEntry> all() {
		if (!isThere()) {
			return List.of();
		}
		try (var files = Files.list(this.folder)) {
			return read(files).sorted(Comparator.comparing(ErasedEntry::at)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the list of erasures cannot be read in " + this.folder, ex);
		}
	}

	Path path() {
		return this.folder.toAbsolutePath();
	}

	Path file(ErasedEntry entry) {
		return this.folder.resolve(entry.id() + ENDING);
	}

	private boolean isThere() {
		return Files.isDirectory(this.folder);
	}

	private static void writeThrough(Path file, String line) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/**
	 * Shares and some systems take no such order for a folder; the file itself is forced.
	 */
	private void forceFolder() {
		try (var channel = FileChannel.open(this.folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			log.debug("The folder of erasures cannot be forced to the disk: {}", ex.getMessage());
		}
	}

	private static Stream<ErasedEntry> read(Stream<Path> files) {
		return files.filter((file) -> file.toString().endsWith(ENDING)).map(ErasedFolder::read);
	}

	private static ErasedEntry read(Path file) {
		try {
			return ErasedEntry.read(Files.readString(file));
		}
		catch (IOException | RuntimeException ex) {
			throw ErasureNotRepeated.because(file, ex);
		}
	}

}
