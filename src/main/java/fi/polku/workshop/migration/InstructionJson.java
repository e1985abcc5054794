package fi.polku.workshop.migration;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Instructions as they are stored. */
final class InstructionJson {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private InstructionJson() {
	}

	static String write(List<Instruction> instructions) {
		try {
			return MAPPER.writeValueAsString(instructions);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<Instruction> read(String text) {
		try {
			return MAPPER.readValue(text, new TypeReference<List<Instruction>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
