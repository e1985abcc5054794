package fi.polku.people;

import java.util.List;
import java.util.UUID;

import fi.polku.people.HandoverCases.Choice;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.ProposedPeople;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The handover of a caseload: choose, look at what it means, do it, see what came of it.
 */
@Controller
@RequestMapping("/admin/handover")
class HandoverPage {

	private final HandoverPolicy policy;

	private final HandoverCases cases;

	private final Handovers handovers;

	private final Workers workers;

	private final Places places;

	private final ProposedPeople proposed;

	private final CurrentUser user;

	HandoverPage(HandoverPolicy policy, HandoverCases cases, Handovers handovers, Workers workers, Places places,
			ProposedPeople proposed, CurrentUser user) {
		this.policy = policy;
		this.cases = cases;
		this.handovers = handovers;
		this.workers = workers;
		this.places = places;
		this.proposed = proposed;
		this.user = user;
	}

	@GetMapping
	String choose(Choice choice, Model model) {
		var by = this.user.get();
		model.addAttribute("givers", this.policy.givers(by));
		model.addAttribute("choice", choice);
		if (choice.from() != null && !choice.from().isBlank()) {
			var worker = giver(choice.from(), by);
			model.addAttribute("worker", worker);
			model.addAttribute("receivers", receivers(worker, choice));
			model.addAttribute("programmes", this.cases.distinct("programme", choice.from()));
			model.addAttribute("segments", this.cases.distinct("segment", choice.from()));
			var areas = this.cases.distinct("area_id", choice.from());
			model.addAttribute("areas",
					this.places.all(Places.Sort.AREAS).stream().filter((area) -> areas.contains(area.id())).toList());
			model.addAttribute("counts", this.cases.counts(choice));
		}
		return "people/handover";
	}

	@PostMapping
	String begin(Choice choice, @RequestParam(defaultValue = "-1") int count, RedirectAttributes next) {
		var by = this.user.get();
		var from = giver(choice.from(), by);
		if (choice.to() != null
				&& this.policy.receivers(from).stream().noneMatch((one) -> one.username().equals(choice.to()))) {
			throw Refusal.badRequest("people.handover.cannotReceive");
		}
		var numbers = this.cases.numbers(choice);
		if (numbers.size() != count || numbers.isEmpty()) {
			Flash.fault(next, "people.handover.changed");
			next.addAttribute("from", choice.from());
			return "redirect:/admin/handover";
		}
		return "redirect:/admin/handover/" + this.handovers.add(choice, numbers, by);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
		var state = this.handovers.find(id)
			.filter((it) -> this.policy.mayHandOver(this.user.get(), it.organisation()))
			.orElseThrow(() -> Refusal.notFound("people.handover.none"));
		if (!state.done()) {
			response.setHeader("Refresh", "2");
		}
		model.addAttribute("handover", state);
		model.addAttribute("items", state.done() ? this.handovers.items(id) : List.of());
		return "people/handed-over";
	}

	private List<FieldView.Option> receivers(Worker from, Choice choice) {
		var options = this.policy.receivers(from)
			.stream()
			.map((one) -> new FieldView.Option(one.username(), one.name()))
			.toList();
		return this.proposed.marked(options, (choice.area() != null) ? choice.area() : from.area().id());
	}

	private Worker giver(String username, Person by) {
		return this.workers.find(String.valueOf(username))
			.filter((it) -> this.policy.mayHandOver(by, it.organisation().id()))
			.orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
