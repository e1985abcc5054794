package fi.polku.workshop.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import fi.polku.workshop.DraftedModel;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A model leaves as a package and comes back as a draft. */
@PolkuTest
class PackagesPageTests {

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	ModelDrafts drafts;

	private final String model = "packed" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void people() {
		this.tryout.person("packing-owner", Role.OWNER);
	}

	@Test
	void everyShippedModel_leavesAsItStandsInItsFolder() throws Exception {
		for (var drawing : shipped("*.{bpmn,dmn}", Path.of("processes"), 2)) {
			var model = drawing.getFileName().toString().replaceFirst("\\..*", "");
			var folder = drawing.getParent();
			var standing = new TreeMap<String, String>();
			for (var file : shipped(model + ".*", folder, 1)) {
				standing.put(folder.getFileName() + "/" + file.getFileName(), Files.readString(file));
			}

			assertThat(Zip.read(download("/workshop/models/" + model + "/package.zip"))).as(model).isEqualTo(standing);
		}
	}

	@Test
	void package_comesBackAsADraft() throws Exception {
		upload("a.bpmn", DraftedModel.bpmn(this.model, "Kokeilu").getBytes(StandardCharsets.UTF_8))
			.andExpect(status().is3xxRedirection());
		var draft = only();
		var zip = download("/workshop/drafts/" + draft.id() + "/package.zip");
		assertThat(Zip.read(zip)).containsKeys(this.model + "/" + this.model + ".bpmn", this.model + "/README.md");

		upload(this.model + ".zip", zip).andExpect(status().is3xxRedirection());

		assertThat(this.drafts.all(this.model)).hasSize(2)
			.allSatisfy((one) -> assertThat(one.source()).isEqualTo("upload"))
			.allSatisfy(
					(one) -> assertThat(this.drafts.files(one.id()).isSame(this.drafts.files(draft.id()))).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zeebe.bpmn", "flowable.bpmn", "activiti.bpmn", "pools.bpmn", "literal.dmn",
			"signavio.bpmn", "bizagi.bpmn", "adonis.bpmn", "enterpriseArchitect.bpmn", "camunda8.bpmn", "visio.bpmn" })
	void modelOfAnotherTool_isADraftWithFaults(String file) throws Exception {
		var answer = upload(file, Files.readAllBytes(Path.of("src/test/resources/foreign", file)))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse();

		this.mvc.as("packing-owner", get(answer.getRedirectedUrl()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Virheet")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xpdl.bpmn", "oldNamespace.bpmn", "choreography.bpmn", "plan.cmmn.xml" })
	void whatNobodyCouldMend_isRefusedInWords(String file) throws Exception {
		upload(file, Files.readAllBytes(Path.of("src/test/resources/foreign", file)))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void textsAlone_areADraftOfTheirModel() throws Exception {
		var texts = Files.readString(Path.of("processes/plan/plan.texts_sv.properties")) + "\n# sv\n";
		upload("plan.texts_sv.properties", texts.getBytes(StandardCharsets.UTF_8))
			.andExpect(status().is3xxRedirection());

		var draft = this.drafts.all("plan").get(0);
		assertThat(this.drafts.files(draft.id()).file("plan.bpmn")).isPresent();
		assertThat(this.drafts.files(draft.id()).file("plan.texts_sv.properties").orElseThrow().content())
			.isEqualTo(texts.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void zipWithinAZip_isForeign() throws Exception {
		upload("a.zip", Zip.of(Map.of("b.zip", "x"))).andExpect(status().isBadRequest());
	}

	private static List<Path> shipped(String name, Path within, int depth) throws IOException {
		var wanted = within.getFileSystem().getPathMatcher("glob:" + name);
		try (var files = Files.walk(within, depth)) {
			return files.filter((file) -> wanted.matches(file.getFileName())).toList();
		}
	}

	private Draft only() {
		var all = this.drafts.all(this.model);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private byte[] download(String address) throws Exception {
		return this.mvc.as("packing-owner", get(address))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private ResultActions upload(String name, byte[] content) throws Exception {
		return this.mvc.as("packing-owner", MockMvcRequestBuilders.multipart("/workshop/upload")
			.file(new MockMultipartFile("files", name, null, content)));
	}

}
