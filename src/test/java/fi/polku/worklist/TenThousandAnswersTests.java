package fi.polku.worklist;

import java.io.CharConversionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldTypes;
import fi.polku.process.form.Form;
import fi.polku.process.form.FormCheck;
import fi.polku.process.form.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt answers to a form with a field of every type: each is no JSON, or
 * each field is taken or told its fault.
 */
class TenThousandAnswersTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Form FORM = everyType();

	@Hardened
	void answers(@ForAll("bodies") Spoilt body) throws Exception {
		Map<String, Object> sent;
		try {
			sent = InTime.run(() -> JSON.readValue(body.bytes(), new TypeReference<Map<String, Object>>() {
			}));
		}
		catch (JsonProcessingException | CharConversionException ex) {
			return;
		}
		if (sent == null) {
			return;
		}
		var checked = InTime.run(() -> FormCheck.check(FORM, sent, LocalDate.of(2026, 9, 1)));
		var draft = InTime.run(() -> FormCheck.checkDraft(FORM, sent));

		assertThat(draft).allSatisfy((fault) -> assertThat(fault.code()).isNotBlank());
		assertThat(checked.faults()).allSatisfy((fault) -> assertThat(fault.code()).isNotBlank());
		checked.values().forEach((id, value) -> {
			assertThat(FORM.field(id)).isPresent();
			assertThat(String.valueOf(value)).doesNotContain("\u0000");
		});
	}

	@Provide
	Arbitrary<Spoilt> bodies() throws JsonProcessingException {
		var body = new LinkedHashMap<String, Object>();
		FORM.asked().forEach((field) -> body.put(field.id(), switch (field.type()) {
			case "boolean", "yesno" -> true;
			case "long" -> 7;
			case "date" -> "2026-09-01";
			case "dateTime" -> "2026-09-01T10:00";
			case "money" -> "12,50";
			case "several" -> List.of("a", "b");
			case "enum" -> "a";
			case "phone" -> "040 1234567";
			default -> "Etsii työtä 👩‍👩‍👧";
		}));
		return Spoilt.of(JSON.writeValueAsString(body), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(body));
	}

	private static Form everyType() {
		var types = new ArrayList<>(FieldTypes.OF_THE_ENGINE);
		types.addAll(FieldTypes.OURS);
		return new Form(types.stream().sorted().map(TenThousandAnswersTests::field).toList());
	}

	private static Field field(String type) {
		var options = List.of("enum", "several").contains(type) ? List.of(new Option("a", "A"), new Option("b", "B"))
				: List.<Option>of();
		return new Field("f-" + type, type, null, type, DataClass.ORDINARY, false, false, options,
				"date".equals(type) ? "2026-01-01" : null, "long".equals(type) ? "100" : null,
				"string".equals(type) ? 200 : null, "text".equals(type) ? "(\\p{L}+\\s?)+" : null, null, null, null);
	}

}
