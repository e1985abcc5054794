package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.benefitlist.reading.ReadRow;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Keeps the personal cells of a row under lock, and tells equal rows by a keyed
 * fingerprint.
 */
@Component
class RowSeal {

	private final Vault vault;

	private final ObjectMapper mapper;

	RowSeal(Vault vault, ObjectMapper mapper) {
		this.vault = vault;
		this.mapper = mapper;
	}

	SealedText seal(List<String> cells, String place) {
		try {
			return this.vault.seal(this.mapper.writeValueAsString(cells), place);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<String> open(SealedText sealed, String place) {
		try {
			return this.mapper.readValue(this.vault.open(sealed, place), new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] index(String code) {
		return this.vault.index(new PersonalIdentityCode(code).value());
	}

	/** The same for rows that tell the same of the same person. */
	byte[] fingerprint(ReadRow row, byte[] index) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(index);
			var facts = List.of(row.person().lastName(), row.person().firstNames(), row.benefitName(),
					row.period().toString(), String.valueOf(row.invoiceMonth()), row.days().toString(),
					row.money().toString(), row.kind().name());
			return digest.digest(String.join("\u0000", facts).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
