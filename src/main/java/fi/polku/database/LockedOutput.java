package fi.polku.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Locks what is written, piece by piece ({@link BackupCipher}). */
final class LockedOutput extends FilterOutputStream {

	private final BackupCipher cipher;

	private final byte[] piece = new byte[BackupCipher.PIECE];

	private int filled;

	private int number;

	private boolean closed;

	private LockedOutput(OutputStream out, BackupCipher cipher) {
		super(out);
		this.cipher = cipher;
	}

	static OutputStream over(OutputStream out, BackupKey key) throws IOException {
		var head = new byte[BackupCipher.HEAD];
		new SecureRandom().nextBytes(head);
		System.arraycopy(BackupCipher.MAGIC, 0, head, 0, BackupCipher.MAGIC.length);
		out.write(head);
		return new LockedOutput(out, BackupCipher.of(key, head));
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		for (int from = offset, left = length; left > 0;) {
			if (this.filled == this.piece.length) {
				put(false);
			}
			int taken = Math.min(left, this.piece.length - this.filled);
			System.arraycopy(bytes, from, this.piece, this.filled, taken);
			this.filled += taken;
			from += taken;
			left -= taken;
		}
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		if (!this.closed) {
			this.closed = true;
			put(true);
			this.out.close();
		}
	}

	private void put(boolean last) throws IOException {
		this.out.write(this.cipher.seal(this.piece, this.filled, this.number++, last));
		this.filled = 0;
	}

}
