package fi.polku.workshop.migration;

import java.util.Locale;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.workshop.WorkshopNames;
import fi.polku.workshop.draft.LiveModels;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The migrations of a model, a new one to a published version, and what came of one. */
@Controller
@RequestMapping("/workshop")
class MigrationsPage {

	private final Migrations migrations;

	private final MigrationProgress progress;

	private final Migrating migrating;

	private final RollingBack back;

	private final HaltedMigrations halted;

	private final MovePlans plans;

	private final MovePlanViews views;

	private final LiveModels live;

	private final WorkshopNames names;

	private final CurrentUser user;

	MigrationsPage(Migrations migrations, MigrationProgress progress, Migrating migrating, RollingBack back,
			HaltedMigrations halted, MovePlans plans, MovePlanViews views, LiveModels live, WorkshopNames names,
			CurrentUser user) {
		this.migrations = migrations;
		this.progress = progress;
		this.migrating = migrating;
		this.back = back;
		this.halted = halted;
		this.plans = plans;
		this.views = views;
		this.live = live;
		this.names = names;
		this.user = user;
	}

	@GetMapping("/models/{model}/migrations")
	String all(@PathVariable String model, @RequestParam(required = false) Integer to, Model page) {
		var target = this.migrating.version(model, to);
		page.addAttribute("model", model);
		page.addAttribute("modelName", this.names.model(model, LocaleContextHolder.getLocale()));
		page.addAttribute("to", target.getVersion());
		page.addAttribute("migrations", this.migrations.of(model).stream().map(this.progress::of).toList());
		page.addAttribute("plan", view(model, target.getVersion(), MoveDecision.NONE));
		page.addAttribute("action", "/workshop/models/" + model + "/migrations?to=" + target.getVersion());
		page.addAttribute("isOpen", true);
		return "workshop/migrations";
	}

	@PostMapping("/models/{model}/migrations")
	String begin(@PathVariable String model, @RequestParam int to, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes next) {
		var decision = SentDecision.of(sent, view(model, to, MoveDecision.NONE));
		var begun = this.migrating.begin(this.migrating.version(model, to), decision, sent.getFirst("reason"),
				this.user.get());
		Flash.success(next, "workshop.migration.begun");
		return one(begun.id());
	}

	@GetMapping("/migrations/{id}")
	String show(@PathVariable UUID id, Model page) {
		var shown = this.progress.of(this.migrations.get(id));
		page.addAttribute("shown", shown);
		page.addAttribute("modelName", this.names.model(shown.migration().model(), LocaleContextHolder.getLocale()));
		page.addAttribute("results", this.progress.results(id, this.user.get()));
		return "workshop/migration";
	}

	@PostMapping("/migrations/{id}/retry")
	String retry(@PathVariable UUID id, RedirectAttributes next) {
		Flash.success(next, "workshop.migration.retried", this.migrations.retry(id));
		return one(id);
	}

	@PostMapping("/migrations/{id}/take-over")
	String takeOver(@PathVariable UUID id, RedirectAttributes next) {
		this.halted.takeOver(id, this.user.get());
		Flash.success(next, "workshop.migration.takenOver");
		return one(id);
	}

	@PostMapping("/models/{model}/roll-back")
	String rollBack(@PathVariable String model, @RequestParam int version, @RequestParam String reason, Locale locale,
			RedirectAttributes next) {
		var draft = this.back.ask(model, version, reason, this.user.get(), locale);
		Flash.success(next, draft.isOpen() ? "workshop.rollBack.notYet" : "workshop.rollBack.asked");
		return "redirect:/workshop/drafts/" + draft.id();
	}

	@PostMapping("/migrations/{id}/roll-back")
	String rollBack(@PathVariable UUID id, @RequestParam String reason, RedirectAttributes next) {
		var back = this.migrating.rollBack(id, reason, this.user.get());
		Flash.success(next, "workshop.migration.begun");
		return one(back.id());
	}

	private MovePlanView view(String model, int to, MoveDecision decision) {
		var target = this.migrating.version(model, to);
		return this.views.of(this.plans.of(target, decision), decision, this.live.of(model, target.getDeploymentId()),
				this.user.get());
	}

	private static String one(UUID id) {
		return "redirect:/workshop/migrations/" + id;
	}

}
