package fi.polku.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a data folder for one living Polku. The operating system lets go when the process
 * dies, however it dies; the PostgreSQL it leaves behind does not inherit the lock.
 */
final class FolderLock implements Closeable {

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	static FolderLock take(DataFolder folder) {
		return tryTake(folder).orElseThrow(() -> new DatabaseFault(
				"Another Polku is running on the data folder %s. Stop it first, or give this one a folder of its own with polku.data-dir."
					.formatted(folder.root())));
	}

	static Optional<FolderLock> tryTake(DataFolder folder) {
		try {
			var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (tryLock(channel) != null) {
				return Optional.of(new FolderLock(channel));
			}
			channel.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new DatabaseFault("The data folder %s cannot be locked: %s.".formatted(folder.root(), ex), ex);
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException held) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
