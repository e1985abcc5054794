package fi.polku.trail.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs the seals, so that whoever owns the database cannot make them anew:
 * an Ed25519 key in PEM, in a file outside the database or in the environment. Without
 * one, seals are not signed.
 */
@Component
public class SealKey {

	private static final String ALGORITHM = "Ed25519";

	private final PrivateKey key;

	private final String id;

	SealKey(@Value("${polku.trail.seal-key:}") String pem, @Value("${polku.trail.seal-key-file:}") String file,
			@Value("${polku.trail.seal-key-id:}") String id) {
		this.key = privateKey(pem, file);
		this.id = id.isBlank() ? "key" : id.strip();
	}

	String id() {
		return (this.key != null) ? this.id : null;
	}

	byte[] sign(String line) {
		if (this.key == null) {
			return null;
		}
		try {
			var signature = Signature.getInstance(ALGORITHM);
			signature.initSign(this.key);
			signature.update(line.getBytes(StandardCharsets.UTF_8));
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("the trail's seal cannot be signed", ex);
		}
	}

	/** Whether the signature is that of the line by the holder of the key. */
	public static boolean signed(Seal seal, PublicKey by) {
		try {
			var signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(by);
			signature.update(seal.line().getBytes(StandardCharsets.UTF_8));
			return seal.signature() != null && signature.verify(seal.signature());
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	/** The public key of a file as {@code openssl pkey -pubout} writes it. */
	public static PublicKey publicKey(Path file) {
		try {
			return KeyFactory.getInstance(ALGORITHM)
				.generatePublic(new X509EncodedKeySpec(der(Files.readString(file))));
		}
		catch (IOException | GeneralSecurityException | IllegalArgumentException ex) {
			throw new IllegalStateException("not a public key of Ed25519 in PEM: " + file, ex);
		}
	}

	private static PrivateKey privateKey(String pem, String file) {
		try {
			var text = (pem.isBlank() && !file.isBlank()) ? Files.readString(Path.of(file)) : pem;
			return text.isBlank() ? null
					: KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der(text)));
		}
		catch (IOException | GeneralSecurityException | IllegalArgumentException ex) {
			throw new IllegalStateException(
					"polku.trail.seal-key is not an Ed25519 key in PEM (openssl genpkey -algorithm ed25519)");
		}
	}

	private static byte[] der(String pem) {
		return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
	}

}
