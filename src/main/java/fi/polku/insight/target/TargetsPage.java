package fi.polku.insight.target;

import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.FigureReaders;
import fi.polku.insight.page.InsightPage;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Thresholds on figures: how they stand, setting one, how one has stood. */
@Controller
@RequestMapping("/insight/targets")
class TargetsPage implements InsightPage {

	private static final NewTarget EMPTY = new NewTarget(null, null, null, null, null, List.of());

	private final Targets targets;

	private final TargetCheck check;

	private final FigureReaders people;

	private final TargetForm form;

	private final TargetView view;

	private final Trail trail;

	private final CurrentUser user;

	TargetsPage(Targets targets, TargetCheck check, FigureReaders people, TargetForm form, TargetView view, Trail trail,
			CurrentUser user) {
		this.targets = targets;
		this.check = check;
		this.people = people;
		this.form = form;
		this.view = view;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("targets", this.targets.seenBy(this.user.get()).stream().map(this.view::row).toList());
		return "insight/targets";
	}

	@GetMapping("/new")
	String ask(Model model) {
		return form(EMPTY, List.of(), model);
	}

	@PostMapping("/new")
	String add(CaseFilter filter, NewTarget wanted, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		var owner = this.user.get();
		var faults = wanted.faults(filter, this.people.usernames(owner));
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return form(wanted, faults, model);
		}
		var target = wanted.made(filter, owner);
		this.targets.add(target);
		this.trail.administered("target.set", target.id().toString(), List.of());
		this.check.check(target.id());
		Flash.success(next, "insight.target.saved");
		return "redirect:/insight/targets/" + target.id();
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model model) {
		var target = find(id);
		model.addAttribute("target", this.view.row(target));
		model.addAttribute("mayDelete", this.targets.mayDelete(id, this.user.get()));
		model.addAttribute("figures", List.of(this.view.history(target, this.targets.history(id))));
		return "insight/target";
	}

	@PostMapping("/{id}/check")
	String check(@PathVariable UUID id, RedirectAttributes next) {
		this.check.check(find(id).id());
		Flash.success(next, "insight.target.checkedNow");
		return "redirect:/insight/targets/" + id;
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable UUID id, RedirectAttributes next) {
		var target = find(id);
		if (!this.targets.mayDelete(id, this.user.get())) {
			throw Refusal.forbidden("insight.target.notYours");
		}
		this.targets.delete(target.id());
		this.trail.administered("target.removed", id.toString(), List.of());
		Flash.success(next, "insight.target.removed");
		return "redirect:/insight/targets";
	}

	private Target find(UUID id) {
		return this.targets.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.target.unknown"));
	}

	private String form(NewTarget said, List<String> faults, Model model) {
		model.addAttribute("fields", this.form.fields(said, this.people.of(this.user.get()), faults));
		return "insight/target-new";
	}

}
