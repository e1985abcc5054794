package fi.polku.database;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The form of a locked backup: a head of {@value #HEAD} bytes ({@code POLKUBK1}, a salt
 * of 16 bytes, a nonce of 7 bytes), then pieces of {@value #PIECE} bytes, the last one
 * shorter or full, each AES-256-GCM with its tag. The nonce of a piece is the head's, the
 * piece's number in four bytes and a byte that is 1 on the last one, so that pieces can
 * be neither cut off, moved nor taken from another file; the head is authenticated with
 * each.
 */
record BackupCipher(SecretKey key, byte[] head) {

	static final byte[] MAGIC = { 'P', 'O', 'L', 'K', 'U', 'B', 'K', '1' };

	static final int SALT = 16;

	static final int NONCE = 7;

	static final int HEAD = 8 + SALT + NONCE;

	static final int PIECE = 1 << 16;

	static final int TAG = 16;

	static BackupCipher of(BackupKey key, byte[] head) {
		return new BackupCipher(key.forFile(Arrays.copyOfRange(head, MAGIC.length, MAGIC.length + SALT)), head);
	}

	static boolean isHead(byte[] head) {
		return head.length == HEAD && Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length));
	}

	byte[] seal(byte[] plain, int length, int number, boolean last) {
		try {
			return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot lock the backup", ex);
		}
	}

	byte[] open(byte[] sealed, int number, boolean last) throws GeneralSecurityException {
		return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
	}

	private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
		var nonce = ByteBuffer.allocate(NONCE + Integer.BYTES + 1)
			.put(this.head, MAGIC.length + SALT, NONCE)
			.putInt(number)
			.put((byte) (last ? 1 : 0))
			.array();
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
		cipher.updateAAD(this.head);
		return cipher;
	}

}
