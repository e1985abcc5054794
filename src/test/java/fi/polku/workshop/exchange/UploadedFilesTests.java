package fi.polku.workshop.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.check.ModelFile;
import fi.polku.security.Role;
import fi.polku.workshop.DraftedModel;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Files as other tools and other people send them. */
@PolkuTest
class UploadedFilesTests {

	private final String model = "sent" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	ModelDrafts drafts;

	@BeforeEach
	void people() {
		this.tryout.person("upload-owner", Role.OWNER);
	}

	@Test
	void textsThereTwice_areRefused() throws Exception {
		var files = new LinkedHashMap<String, String>();
		files.put("a/" + this.model + ".bpmn", DraftedModel.bpmn(this.model, "Puhu"));
		files.put("a/" + this.model + ".texts_sv.properties", "x=1");
		files.put("b/" + this.model + ".texts_sv.properties", "x=2");

		upload("a.zip", Zip.of(files)).andExpect(status().isBadRequest());

		assertThat(this.drafts.all(this.model)).isEmpty();
	}

	/** As editors of Windows save them. */
	@Test
	void textsWithAMarkAtTheirBeginning_loseIt() throws Exception {
		var files = Map.of(this.model + ".bpmn", DraftedModel.bpmn(this.model, "Puhu"),
				this.model + ".texts_sv.properties", "\uFEFF" + this.model + "=Tal");

		upload("a.zip", Zip.of(files)).andExpect(status().is3xxRedirection());

		assertThat(only().file(this.model + ".texts_sv.properties").orElseThrow().content())
			.isEqualTo((this.model + "=Tal").getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE" })
	void tablesCalledXml_areTables(String encoding) throws Exception {
		var dmn = """
				<?xml version="1.0" encoding="%s"?><definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d"
				 name="d" namespace="x"><decision id="%s" name="x"><decisionTable id="t"><output id="o" name="o"/></decisionTable></decision></definitions>
				"""
			.formatted(encoding.substring(0, Math.min(6, encoding.length())), this.model);

		upload("table.xml", dmn.getBytes(Charset.forName(encoding))).andExpect(status().is3xxRedirection());

		assertThat(only().files()).extracting(ModelFile::name).containsExactly(this.model + ".dmn");
	}

	/** Some tools name the formats of all that they can draw. */
	@Test
	void diagramThatNamesTheOtherFormat_isADiagram() throws Exception {
		var bpmn = DraftedModel.bpmn(this.model, "Puhu")
			.replace("id=\"definitions_",
					"xmlns:dmn=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"definitions_");

		upload("a.xml", bpmn.getBytes(StandardCharsets.UTF_8)).andExpect(status().is3xxRedirection());

		assertThat(only().files()).extracting(ModelFile::name).containsExactly(this.model + ".bpmn");
	}

	private ModelFiles only() {
		var all = this.drafts.all(this.model);
		assertThat(all).hasSize(1);
		return this.drafts.files(all.get(0).id());
	}

	private ResultActions upload(String name, byte[] content) throws Exception {
		return this.mvc.as("upload-owner", MockMvcRequestBuilders.multipart("/workshop/upload")
			.file(new MockMultipartFile("files", name, null, content)));
	}

}
