package fi.polku.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/**
 * A locked backup read in place: nothing of it is written in clear. The last piece is
 * opened first, so that a file cut short is refused at once.
 */
final class LockedChannel implements SeekableByteChannel {

	private static final int SEALED = BackupCipher.PIECE + BackupCipher.TAG;

	private final SeekableByteChannel file;

	private final BackupCipher cipher;

	private final long size;

	private final int last;

	private long position;

	private int opened = -1;

	private byte[] piece;

	private LockedChannel(SeekableByteChannel file, BackupCipher cipher) throws IOException {
		this.file = file;
		this.cipher = cipher;
		long sealed = file.size() - BackupCipher.HEAD;
		this.last = (int) ((sealed - 1) / SEALED);
		open(this.last);
		this.size = (long) this.last * BackupCipher.PIECE + this.piece.length;
	}

	/** The file itself where it is not locked. */
	static SeekableByteChannel over(SeekableByteChannel file, BackupKey key) throws IOException {
		var head = new byte[BackupCipher.HEAD];
		var full = readFully(file, 0, head);
		if (!full || !BackupCipher.isHead(head)) {
			return file.position(0);
		}
		if (key == null) {
			throw new IOException("it is locked; give its key in %s or its passphrase in %s".formatted(BackupKey.KEY,
					BackupKey.PASSPHRASE));
		}
		return new LockedChannel(file, BackupCipher.of(key, head));
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		if (this.position >= this.size) {
			return -1;
		}
		int number = (int) (this.position / BackupCipher.PIECE);
		if (number != this.opened) {
			open(number);
		}
		int from = (int) (this.position % BackupCipher.PIECE);
		int taken = Math.min(target.remaining(), this.piece.length - from);
		target.put(this.piece, from, taken);
		this.position += taken;
		return taken;
	}

	private void open(int number) throws IOException {
		long start = BackupCipher.HEAD + (long) number * SEALED;
		var sealed = new byte[(int) Math.max(0, Math.min(SEALED, this.file.size() - start))];
		try {
			if (sealed.length < BackupCipher.TAG || !readFully(this.file, start, sealed)) {
				throw new IOException("it is cut short");
			}
			this.piece = this.cipher.open(sealed, number, number == this.last);
			this.opened = number;
		}
		catch (GeneralSecurityException ex) {
			throw new IOException("its key is another, or it has been changed or cut", ex);
		}
	}

	private static boolean readFully(SeekableByteChannel file, long start, byte[] bytes) throws IOException {
		var buffer = ByteBuffer.wrap(bytes);
		file.position(start);
		while (buffer.hasRemaining()) {
			if (file.read(buffer) < 0) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() {
		return this.position;
	}

	@Override
	public SeekableByteChannel position(long position) {
		this.position = position;
		return this;
	}

	@Override
	public long size() {
		return this.size;
	}

	@Override
	public SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return this.file.isOpen();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
