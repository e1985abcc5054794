package fi.polku.workshop.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import fi.polku.process.check.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Drawings as other tools write and name them. */
class DrawingTextTests {

	private static final String DRAWING = "<?xml version=\"1.0\" encoding='%s' standalone=\"yes\"?>\n<a name=\"Työkokeilu – älä\"/>";

	@ParameterizedTest
	@ValueSource(strings = { "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-15" })
	void otherEncoding_becomesUtf8(String encoding) {
		var written = DRAWING.formatted(encoding);
		var readable = new String(written.getBytes(Charset.forName(encoding)), Charset.forName(encoding));

		var taken = DrawingText.utf8(written.getBytes(Charset.forName(encoding)));

		assertThat(new String(taken, StandardCharsets.UTF_8))
			.isEqualTo(readable.replaceFirst("encoding='[^']*'", "encoding='UTF-8'"));
	}

	@Test
	void utf8_staysAsItIs_withoutItsMark() {
		var plain = DRAWING.formatted("utf-8").getBytes(StandardCharsets.UTF_8);

		assertThat(DrawingText.utf8(plain)).isSameAs(plain);
		assertThat(DrawingText.utf8(("\uFEFF" + DRAWING.formatted("utf-8")).getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(DRAWING.formatted("UTF-8").getBytes(StandardCharsets.UTF_8));
		assertThat(DrawingText.utf8(new byte[0])).isEmpty();
	}

	@Test
	void whatCannotBeRead_isLeftToTheCheck() {
		var unknown = DRAWING.formatted("klingon-8").getBytes(StandardCharsets.UTF_8);
		var cut = new byte[] { (byte) 0xFF, (byte) 0xFE, '<' };

		assertThat(DrawingText.utf8(unknown)).isSameAs(unknown);
		assertThat(DrawingText.utf8(cut)).isSameAs(cut);
	}

	@ParameterizedTest
	@CsvSource({ "a.bpmn,a,.bpmn", "A.1.0.BPMN,A.1.0,.bpmn", "a.bpmn2,a,.bpmn", "a.bpmn20.xml,a,.bpmn",
			"a.dmn11.xml,a,.dmn", "Työ.dmn,Työ,.dmn", "a.xml,a,.dmn" })
	void drawing_isKnownByItsNameOrContent(String name, String bare, String ending) {
		var content = "<?xml version=\"1.0\"?><dmn:definitions xmlns:dmn=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>";

		assertThat(DrawingName.of(new ModelFile(name, content.getBytes(StandardCharsets.UTF_8))))
			.contains(new DrawingName(bare, ending));
		assertThat(DrawingName.of(new ModelFile("a.texts_sv.properties", new byte[0]))).isEmpty();
	}

}
