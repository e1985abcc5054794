package fi.polku.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session holds, sealed: what somebody searched for or typed is read by nobody in
 * the database or a backup, and nobody without the keys can make an object of ours.
 * Whatever cannot be opened or read any more (another version, another key) is not there.
 */
class SealedAttributes extends GenericConversionService {

	private static final Logger log = LoggerFactory.getLogger(SealedAttributes.class);

	/** Sessions are short: with a key that is gone they end, and are not sealed anew. */
	private static final String PLACE = "spring_session_attributes";

	private final Vault vault;

	private final SerializingConverter writer = new SerializingConverter();

	private final DeserializingConverter reader = new DeserializingConverter(getClass().getClassLoader());

	SealedAttributes(Vault vault) {
		this.vault = vault;
		addConverter(Object.class, byte[].class, this::seal);
		addConverter(byte[].class, Object.class, this::open);
	}

	private byte[] seal(Object value) {
		var sealed = this.vault.seal(Base64.getEncoder().encodeToString(this.writer.convert(value)), PLACE);
		var key = sealed.keyId().getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(1 + key.length + sealed.bytes().length)
			.put((byte) key.length)
			.put(key)
			.put(sealed.bytes())
			.array();
	}

	private Object open(byte[] stored) {
		try {
			var bytes = ByteBuffer.wrap(stored);
			var key = new byte[bytes.get()];
			bytes.get(key);
			var text = new byte[bytes.remaining()];
			bytes.get(text);
			var sealed = new SealedText(new String(key, StandardCharsets.UTF_8), text);
			return this.reader.convert(Base64.getDecoder().decode(this.vault.open(sealed, PLACE)));
		}
		catch (RuntimeException ex) {
			log.info("A part of a session cannot be read any more: {}", ex.getClass().getSimpleName());
			return null;
		}
	}

}
