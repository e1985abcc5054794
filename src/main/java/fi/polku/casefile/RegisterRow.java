package fi.polku.casefile;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A client as the register lists them, with the case that counts: the open one, else the
 * newest.
 *
 * @param name {@code null} where a protection order hides it
 * @param maskedCode {@code null} where none is known or it is hidden
 * @param key where the next page begins, opaque
 */
public record RegisterRow(UUID id, String name, String maskedCode, boolean protectionOrder, String caseNumber,
		String programme, boolean open, String owner, @JsonIgnore String key) {
}
