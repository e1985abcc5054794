package fi.polku.provider;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/** The key that the provider publishes, and one that claims to be it. */
final class ProviderKeys {

	static final JWKSource<SecurityContext> GOOD = source(pair());

	static final JWKSource<SecurityContext> BAD = source(pair());

	private ProviderKeys() {
	}

	private static JWKSource<SecurityContext> source(KeyPair pair) {
		return new ImmutableJWKSet<>(new JWKSet(
				new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate())
					.keyID("one")
					.build()));
	}

	private static KeyPair pair() {
		try {
			var generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			return generator.generateKeyPair();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
