package fi.polku.intake.referral;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads a referral from JSON: broken JSON is refused as such, an unknown key or a value
 * that is no text is a fault of its field.
 */
final class ReferralJson {

	private static final List<String> FIELDS = Arrays.stream(ReferralBody.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	private static final ObjectReader READER = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build()
		.reader();

	private ReferralJson() {
	}

	static Given read(byte[] body) {
		var values = new HashMap<String, String>();
		var given = new Given(values);
		tree(body).fields().forEachRemaining((entry) -> take(given, values, entry));
		return given;
	}

	private static void take(Given given, Map<String, String> values, Map.Entry<String, JsonNode> entry) {
		var field = entry.getKey();
		if (!FIELDS.contains(field)) {
			given.fault((field.length() > 50) ? field.substring(0, 50) : field, "unknownField");
		}
		else if (entry.getValue().isTextual()) {
			values.put(field, entry.getValue().textValue());
		}
		else if (!entry.getValue().isNull()) {
			given.fault(field, "notText");
		}
	}

	private static JsonNode tree(byte[] body) {
		try {
			var tree = READER.readTree(body);
			if (tree.isObject()) {
				return tree;
			}
			throw unreadable(body, null);
		}
		catch (IOException ex) {
			throw unreadable(body, ex);
		}
	}

	private static HttpMessageNotReadableException unreadable(byte[] body, IOException cause) {
		return new HttpMessageNotReadableException("not a JSON object", cause, new HttpInputMessage() {
			@Override
			public ByteArrayInputStream getBody() {
				return new ByteArrayInputStream(body);
			}

			@Override
			public HttpHeaders getHeaders() {
				return HttpHeaders.EMPTY;
			}
		});
	}

}
