package fi.polku.workshop.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.check.ModelFile;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.workshop.DraftedModel;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The second pair of eyes publishes what it has seen, beside what is live at that moment.
 */
@PolkuTest
class PublishingTests {

	private final String model = "seen" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	CurrentUser current;

	@Autowired
	ModelDrafts drafts;

	@Autowired
	Publishing publishing;

	private Person owner;

	private Person other;

	@BeforeEach
	void people() {
		this.owner = this.tryout.person("publishing-owner", Role.OWNER);
		this.other = this.tryout.person("publishing-other", Role.OWNER);
	}

	@Test
	void draftChangedSinceItWasSeen_isNotPublished() throws Exception {
		var id = asked(this.model, this.model);
		this.mvc.as("publishing-other", get("/workshop/drafts/" + id))
			.andExpect(content().string(containsString("name=\"revision\" value=\"0\"")));
		this.current.as(this.owner, () -> changed(id));

		this.mvc.as("publishing-other", post("/workshop/drafts/" + id + "/publish").param("revision", "0"))
			.andExpect(status().isConflict());
		this.mvc.as("publishing-other", post("/api/drafts/" + id + "/publish").param("revision", "0"))
			.andExpect(status().isConflict());
		assertThat(this.drafts.get(id).state()).isEqualTo(Draft.State.ASKED);

		this.mvc.as("publishing-other", post("/workshop/drafts/" + id + "/publish").param("revision", "1"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.drafts.get(id).state()).isEqualTo(Draft.State.PUBLISHED);
	}

	@Test
	void draftChangedSinceItWasSeen_isNotAskedFor() throws Exception {
		var id = this.current.as(this.owner, () -> begun(this.model, this.model)).id();
		this.current.as(this.owner, () -> this.drafts.save(id, 0, files(this.model, this.model, "Soita"), this.owner));

		this.mvc.as("publishing-other", post("/workshop/drafts/" + id + "/ask").param("revision", "0"))
			.andExpect(status().isConflict());
	}

	/**
	 * Each is good beside what is live; together they would have parts of the same ids.
	 */
	@Test
	void ofTwoModelsAtOdds_oneIsPublished() throws Exception {
		var publishings = new ArrayList<Callable<Integer>>();
		for (var name : List.of(this.model + "a", this.model + "b")) {
			var id = asked(name, this.model);
			publishings.add(() -> this.mvc.as("publishing-other", post("/api/drafts/" + id + "/publish"))
				.andReturn()
				.getResponse()
				.getStatus());
		}

		var pool = Executors.newFixedThreadPool(2);
		try {
			assertThat(pool.invokeAll(publishings)).extracting(Future::get).containsExactlyInAnyOrder(200, 409);
		}
		finally {
			pool.shutdown();
		}
	}

	private UUID asked(String name, String parts) {
		return this.current.as(this.owner, () -> this.publishing.ask(begun(name, parts), this.owner)).id();
	}

	private Draft changed(UUID id) {
		this.publishing.sendBack(this.drafts.get(id), this.owner);
		this.drafts.save(id, 0, files(this.model, this.model, "Soita"), this.owner);
		return this.publishing.ask(this.drafts.get(id), this.owner);
	}

	private Draft begun(String name, String parts) {
		var draft = this.drafts.begin(files(name, parts, "Puhu"), "", "workshop", this.owner);
		this.drafts.describe(draft.id(), "Kokeilu", "Puuttui");
		return this.drafts.get(draft.id());
	}

	/** A model of a name, its parts called after another. */
	private static ModelFiles files(String name, String parts, String says) {
		var bpmn = DraftedModel.bpmn(parts, says)
			.replace("process id=\"" + parts + "\"", "process id=\"" + name + "\"")
			.replace("bpmnElement=\"" + parts + "\"", "bpmnElement=\"" + name + "\"");
		var english = Character.toUpperCase(parts.charAt(0)) + parts.substring(1);
		var texts = "%1$s=Tried\n%2$sBegins=%3$s begins\n%2$sEnds=%3$s ends\n".formatted(name, parts, english);
		return new ModelFiles(name,
				List.of(new ModelFile(name + ".bpmn", bpmn.getBytes(UTF_8)),
						new ModelFile(name + ".texts_en.properties", texts.getBytes(UTF_8)),
						new ModelFile(name + ".texts_sv.properties", texts.getBytes(UTF_8))));
	}

}
