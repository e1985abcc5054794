package fi.polku.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An act on many tasks; how far it has come, and one may leave and come back. */
@Controller
class BulkPage {

	private final Bulk bulk;

	private final ListPlaces places;

	private final Refusals refusals;

	private final CurrentUser user;

	BulkPage(Bulk bulk, ListPlaces places, Refusals refusals, CurrentUser user) {
		this.bulk = bulk;
		this.places = places;
		this.refusals = refusals;
		this.user = user;
	}

	@PostMapping("/tasks/bulk")
	String begin(Chosen chosen, WorkQuery query, HttpServletRequest request,
			@RequestParam(defaultValue = "/tasks") String back, RedirectAttributes next) {
		var ids = (chosen.ids() != null) ? chosen.ids() : List.<String>of();
		if (chosen.all() != null) {
			var filter = this.places.of(query, request, this.user.get()).filter();
			return "redirect:/tasks/bulk/" + this.bulk.begin(chosen.act(), filter, this.user.get());
		}
		if (ids.isEmpty()) {
			Flash.fault(next, "worklist.bulk.none");
			return "redirect:" + ListLinks.safe(back);
		}
		var done = this.bulk.run(chosen.act(), this.user.get());
		var results = done.results();
		next.addFlashAttribute("undo", done.undo());
		Flash.success(next, "worklist.bulk.done", results.stream().filter(Bulk.Result::isDone).count());
		next.addFlashAttribute("refused",
				results.stream().filter((one) -> !one.isDone()).map(RefusedItem::of).toList());
		return "redirect:" + ListLinks.safe(back);
	}

	@PostMapping("/tasks/undo/{id}")
	String undo(@PathVariable UUID id, @RequestParam(defaultValue = "/tasks") String back, RedirectAttributes next) {
		var undoing = this.bulk.undo(id, this.user.get());
		if (undoing.job() != null) {
			return "redirect:/tasks/bulk/" + undoing.job();
		}
		var undone = undoing.undone();
		var moved = undone.stream().filter((one) -> !one.done()).count();
		if (moved > 0) {
			Flash.fault(next, "worklist.undo.moved", undone.size() - moved, moved);
		}
		else {
			Flash.success(next, "worklist.undo.done", undone.size());
		}
		return "redirect:" + ListLinks.safe(back);
	}

	@GetMapping("/tasks/bulk/{id}")
	String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
		var job = this.bulk.job(id, this.user.get()).orElseThrow(() -> this.refusals.of(new Outcome.Unknown()));
		if (!job.isDone()) {
			response.setHeader("Refresh", "2");
		}
		model.addAttribute("job", job);
		return "worklist/bulk";
	}

	/**
	 * What is to be done with the rows chosen.
	 *
	 * @param to whom an assignment gives them
	 * @param all how many the filter had, where all of it is meant
	 */
	record Chosen(String action, List<String> ids, String to,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate followUp, Integer all) {

		Bulk.Act act() {
			return new Bulk.Act(this.action, this.ids, this.to, this.followUp, null, this.all);
		}

	}

	/** A task that the act on many left as it was, and why. */
	record RefusedItem(String id, String why) implements java.io.Serializable {

		static RefusedItem of(Bulk.Result result) {
			return new RefusedItem(result.id(), result.detail());
		}

	}

}
