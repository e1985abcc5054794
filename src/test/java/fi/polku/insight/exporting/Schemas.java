package fi.polku.insight.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.xml.sax.SAXException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas that a log must satisfy; see the README beside them.
 */
final class Schemas {

	private Schemas() {
	}

	static void checkXes(byte[] xes) throws IOException, SAXException {
		for (var schema : of("event-log.xsd", "xes.xsd")) {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(new StreamSource(new ByteArrayInputStream(schema)))
				.newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(xes)));
		}
	}

	static void checkOcel(byte[] json) throws IOException {
		for (var schema : of("event-log.ocel.schema.json", "ocel2-schema.json")) {
			var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
				.getSchema(new String(schema, UTF_8))
				.validate(new String(json, UTF_8), InputFormat.JSON,
						(context) -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
			assertThat(faults).isEmpty();
		}
	}

	private static List<byte[]> of(String own, String published) throws IOException {
		var schemas = new ArrayList<byte[]>();
		try (InputStream in = Schemas.class.getResourceAsStream("/insight/" + own)) {
			schemas.add(in.readAllBytes());
		}
		if (System.getProperty("schemas") != null) {
			schemas.add(Files.readAllBytes(Path.of(System.getProperty("schemas"), published)));
		}
		return schemas;
	}

}
