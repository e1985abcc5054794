package fi.polku.web;

import java.net.URI;
import java.util.Map;

import org.springframework.http.ResponseEntity;

/**
 * How a POST was answered, so that it can be answered so again.
 *
 * @param location where the thing stands that came of it, or {@code null}
 */
public record Answer(int status, String location, Map<String, Object> body) {

	public ResponseEntity<Map<String, Object>> toResponse() {
		var response = ResponseEntity.status(this.status);
		if (this.location != null) {
			response.location(URI.create(this.location));
		}
		return response.body(this.body);
	}

}
