package fi.polku.workshop;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.process.check.ModelFile;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftCheck;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.publish.Publishing;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts of models, their files, faults and publishing: for programs, and for the editor
 * in its own session.
 */
@RestController
class DraftsApi {

	private final ModelDrafts drafts;

	private final LiveModels live;

	private final DraftCheck check;

	private final Publishing publishing;

	private final ModelFaultWords words;

	private final WorkshopNames names;

	private final CurrentUser user;

	DraftsApi(ModelDrafts drafts, LiveModels live, DraftCheck check, Publishing publishing, ModelFaultWords words,
			WorkshopNames names, CurrentUser user) {
		this.drafts = drafts;
		this.live = live;
		this.check = check;
		this.publishing = publishing;
		this.words = words;
		this.names = names;
		this.user = user;
	}

	@PostMapping({ "/api/models/{model}/drafts", "/workshop/models/{model}/copies" })
	@Operation(
			summary = "begins a draft from the newest version of a model, with the files given in the place of its own")
	ResponseEntity<Shown> begin(@PathVariable String model, @RequestBody Begun begun) {
		var deployment = this.live.deployment(model);
		var files = new ModelFiles(model, deployment.map((id) -> this.live.of(model, id).files()).orElse(List.of()))
			.with(files(model, begun.files()));
		if (files.drawing().isEmpty()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		var draft = this.drafts.begin(files, begun.name(), "workshop", this.user.get());
		return ResponseEntity.created(URI.create("/api/drafts/" + draft.id())).body(shown(draft));
	}

	@GetMapping({ "/api/drafts/{id}", "/workshop/drafts/{id}/files" })
	@Operation(summary = "a draft with its files as last saved")
	Shown get(@PathVariable UUID id) {
		return shown(this.drafts.get(id));
	}

	@PutMapping({ "/api/drafts/{id}/files", "/workshop/drafts/{id}/files" })
	@Operation(summary = "saves files of a draft; 409 where somebody has saved since the revision told")
	Shown save(@PathVariable UUID id, @RequestBody Saved saved) {
		var model = this.drafts.get(id).model();
		return shown(this.drafts.save(id, saved.revision(), new ModelFiles(model, files(model, saved.files())),
				this.user.get()));
	}

	@PostMapping({ "/api/drafts/{id}/check", "/workshop/drafts/{id}/check" })
	@Operation(summary = "the faults of a draft among all other models, in words")
	List<ModelFaultWords.Told> check(@PathVariable UUID id) {
		return this.words.of(this.check.faults(this.drafts.files(id)));
	}

	@PostMapping("/api/drafts/{id}/ask")
	@Operation(summary = "asks another owner to publish it; 409 where it is not at the revision given any more")
	Shown ask(@PathVariable UUID id, @RequestParam(required = false) Integer revision) {
		return shown(this.publishing.ask(this.drafts.get(id).seenAt(revision), this.user.get()));
	}

	@PostMapping("/api/drafts/{id}/publish")
	@Operation(
			summary = "publishes what another owner asked to be published; 409 where it is not at the revision given any more")
	Shown publish(@PathVariable UUID id, @RequestParam(required = false) Integer revision) {
		return shown(this.publishing.publish(this.drafts.get(id).seenAt(revision), this.user.get()));
	}

	private static List<ModelFile> files(String model, Map<String, String> files) {
		if (files == null) {
			return List.of();
		}
		return files.entrySet().stream().map((file) -> {
			if (file.getValue() == null) {
				throw Refusal.badRequest("workshop.file.name", file.getKey(), model);
			}
			return new ModelFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
		}).toList();
	}

	private Shown shown(Draft draft) {
		var files = new LinkedHashMap<String, String>();
		this.drafts.files(draft.id())
			.files()
			.forEach((file) -> files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
		return new Shown(draft, files, this.names.person(draft.changedBy()),
				draft.changedBy().equals(this.user.get().username()));
	}

	/**
	 * What a draft begins with: a name and files by their names; both may be left out.
	 */
	record Begun(String name, Map<String, String> files) {

		Begun {
			name = (name != null) ? name : "";
		}

	}

	/** Files to save by their names, and the revision they were changed from. */
	record Saved(int revision, Map<String, String> files) {
	}

	/**
	 * A draft, its files by their names, the name of who saved it last, and whether that
	 * is the reader.
	 */
	record Shown(Draft draft, Map<String, String> files, String changedBy, @JsonProperty("isMe") boolean isMe) {
	}

}
