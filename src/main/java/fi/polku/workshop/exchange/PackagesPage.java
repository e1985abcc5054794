package fi.polku.workshop.exchange;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Packages of models, out and in. */
@Controller
@RequestMapping("/workshop")
class PackagesPage {

	private final ModelPackage packing;

	private final ModelDrafts drafts;

	private final LiveModels live;

	private final ModelIntake intake;

	private final CurrentUser user;

	PackagesPage(ModelPackage packing, ModelDrafts drafts, LiveModels live, ModelIntake intake, CurrentUser user) {
		this.packing = packing;
		this.drafts = drafts;
		this.live = live;
		this.intake = intake;
		this.user = user;
	}

	@Costly
	@GetMapping("/drafts/{id}/package.zip")
	ResponseEntity<byte[]> draft(@PathVariable UUID id) {
		this.drafts.get(id);
		return this.packing.answer(this.drafts.files(id));
	}

	@Costly
	@GetMapping("/models/{model}/package.zip")
	ResponseEntity<byte[]> model(@PathVariable String model) {
		var deployment = this.live.deployment(model).orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
		return this.packing.answer(this.live.of(model, deployment));
	}

	@Costly
	@PostMapping("/upload")
	String upload(@RequestParam("files") List<MultipartFile> files, RedirectAttributes next) throws IOException {
		var taken = new TakenFiles();
		for (var file : files) {
			taken.take(file);
		}
		var made = this.intake.take(taken.files(), "", "upload", this.user.get());
		Flash.success(next, "workshop.exchange.taken", made.size());
		return (made.size() == 1) ? "redirect:/workshop/drafts/" + made.get(0).id() : "redirect:/workshop";
	}

}
