package fi.polku.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list for programs. */
@RestController
@RequestMapping("/api/work-items")
class WorkItemsApi {

	private final WorkItems items;

	private final Tasks tasks;

	private final Completing completing;

	private final NoShows noShows;

	private final Bulk bulk;

	private final FormViews forms;

	private final Refusals refusals;

	private final CurrentUser user;

	WorkItemsApi(WorkItems items, Tasks tasks, Completing completing, NoShows noShows, Bulk bulk, FormViews forms,
			Refusals refusals, CurrentUser user) {
		this.items = items;
		this.tasks = tasks;
		this.completing = completing;
		this.noShows = noShows;
		this.bulk = bulk;
		this.forms = forms;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping
	WorkPage list(@ParameterObject WorkQuery query, @RequestParam Map<String, String> given, Locale locale) {
		var unknown = given.keySet().stream().filter((name) -> !WorkQuery.PARTS.contains(name)).findFirst();
		if (unknown.isPresent()) {
			throw Refusal.badRequest("web.problem.unknown", unknown.get());
		}
		if (query.text() != null) {
			throw Refusal.badRequest("worklist.refused.textInAddress");
		}
		return search(query, locale);
	}

	@PostMapping("/search")
	WorkPage search(@RequestBody WorkQuery query, Locale locale) {
		if (query.limit() != null && (query.limit() < 1 || query.limit() > WorkFilter.MOST)) {
			throw Refusal.badRequest("worklist.refused.limit", WorkFilter.MOST);
		}
		try {
			return this.items.list(query.filter(), this.user.get(), locale);
		}
		catch (IllegalArgumentException ex) {
			throw FilterFault.told(ex);
		}
	}

	@GetMapping("/{id}")
	ItemWithForm get(@PathVariable String id, Locale locale) {
		var open = this.tasks.open(id, this.user.get(), locale)
			.orElseThrow(() -> this.refusals.of(this.tasks.whyNot(id, this.user.get())));
		var fields = this.forms.of(open.form(), open.values(), open.proposals(), List.of());
		return new ItemWithForm(open.item(), open.element().help(), fields.stream().map(FieldAnswer::of).toList(),
				open.draftSavedAt());
	}

	@PostMapping("/{id}/claim")
	Next claim(@PathVariable String id) {
		return next(this.tasks.claim(id, this.user.get()));
	}

	@PostMapping("/{id}/release")
	Next release(@PathVariable String id) {
		return next(this.tasks.release(id, this.user.get()));
	}

	@PostMapping("/{id}/assign")
	Next assign(@PathVariable String id, @RequestBody Assignment to) {
		return next(this.tasks.assign(id, to.assignee(), this.user.get()));
	}

	@PostMapping("/{id}/draft")
	Map<String, Instant> draft(@PathVariable String id, @RequestBody Filled filled) {
		var saved = this.tasks.saveDraft(id, filled.given(), this.user.get());
		if (saved.refused() != null) {
			throw this.refusals.of(saved.refused());
		}
		return Map.of("savedAt", saved.at());
	}

	@PostMapping("/{id}/complete")
	Next complete(@PathVariable String id, @RequestBody Filled filled) {
		return next(this.completing.complete(id, filled.given(), this.user.get()));
	}

	/**
	 * The client did not come, and the model has no event for it: those that have tell
	 * the event.
	 */
	@PostMapping("/{id}/no-show")
	Next noShow(@PathVariable String id, @RequestBody NewMeeting meeting) {
		return next(this.noShows.record(id, meeting.newTime(), meeting.place(), this.user.get()));
	}

	/** 200 with a result for each task named, or 202 for all tasks of a filter. */
	@PostMapping("/bulk")
	ResponseEntity<?> bulk(@RequestBody Bulk.Act act) {
		if (act.filter() == null) {
			return ResponseEntity.ok(this.bulk.run(act, this.user.get()));
		}
		return ResponseEntity.accepted().body(Map.of("id", this.bulk.begin(act, this.user.get())));
	}

	/**
	 * Takes an act on many back, within the hour, where nothing has moved since: 200 with
	 * a result for each task, or 202 with a job where they are more than 200.
	 */
	@PostMapping("/undo/{id}")
	ResponseEntity<?> undo(@PathVariable UUID id) {
		var undoing = this.bulk.undo(id, this.user.get());
		return (undoing.job() != null) ? ResponseEntity.accepted().body(Map.of("id", undoing.job()))
				: ResponseEntity.ok(Map.of("results", undoing.undone()));
	}

	@GetMapping("/bulk/{id}")
	BulkJob bulkJob(@PathVariable UUID id) {
		return this.bulk.job(id, this.user.get()).orElseThrow(() -> this.refusals.of(new Outcome.Unknown()));
	}

	private Next next(Outcome outcome) {
		return new Next(this.refusals.check(outcome));
	}

	record ItemWithForm(@JsonUnwrapped WorkItem item, String help, List<FieldAnswer> fields, Instant draftSavedAt) {
	}

	/**
	 * What opens at once.
	 *
	 * @param next the next task of the same hand, or {@code null}
	 */
	record Next(String next) {
	}

	record Assignment(String assignee) {
	}

	/**
	 * A new time, where one is agreed.
	 */
	record NewMeeting(Instant newTime, String place) {
	}

	record Filled(Map<String, Object> values) {

		Map<String, Object> given() {
			if (this.values == null) {
				throw Refusal.badRequest("worklist.refused.noValues");
			}
			return this.values;
		}

	}

}
