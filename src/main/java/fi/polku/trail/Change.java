package fi.polku.trail;

import java.util.Objects;
import java.util.UUID;

/**
 * A value that changed. Values are kept apart from the trail's rows and are erased with
 * the client.
 *
 * @param client whose datum it is
 */
public record Change(UUID client, String field, String oldValue, String newValue) {

	public static Change of(UUID client, String field, Object oldValue, Object newValue) {
		return new Change(client, field, Objects.toString(oldValue, null), Objects.toString(newValue, null));
	}

	public boolean isReal() {
		return !Objects.equals(this.oldValue, this.newValue);
	}

}
