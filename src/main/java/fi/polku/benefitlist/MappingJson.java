package fi.polku.benefitlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.benefitlist.reading.Mapping;

import org.springframework.stereotype.Component;

/** A mapping as JSON: {"columns":{heading: column},"benefits":{name: benefit}}. */
@Component
class MappingJson {

	private final ObjectMapper mapper;

	MappingJson(ObjectMapper mapper) {
		this.mapper = mapper;
	}

	String write(Mapping mapping) {
		try {
			return this.mapper.writeValueAsString(mapping);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The mapping; an {@link IllegalArgumentException} if the text is none. */
	Mapping read(String json) {
		try {
			var mapping = this.mapper.readValue(json, Mapping.class);
			return (mapping != null) ? mapping : Mapping.NONE;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("not a mapping: " + ex.getOriginalMessage(), ex);
		}
	}

}
