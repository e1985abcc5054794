package fi.polku.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Filters as they are kept in the database. */
@Component
public class KeptFilters {

	private final ObjectMapper json;

	KeptFilters(ObjectMapper json) {
		this.json = json;
	}

	public String written(CaseFilter filter) {
		try {
			return this.json.writeValueAsString(filter);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("a filter that cannot be written", ex);
		}
	}

	public CaseFilter read(String written) {
		try {
			return this.json.readValue(written, CaseFilter.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("a filter that cannot be read", ex);
		}
	}

}
