package fi.polku.insight.target;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.FigureReaders;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.web.Refusal.FieldFault;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Thresholds on figures for programs. */
@RestController
@RequestMapping("/api/insight/targets")
class TargetsApi {

	private final Targets targets;

	private final TargetCheck check;

	private final FigureReaders people;

	private final Trail trail;

	private final CurrentUser user;

	private final MessageSource texts;

	TargetsApi(Targets targets, TargetCheck check, FigureReaders people, Trail trail, CurrentUser user,
			MessageSource texts) {
		this.targets = targets;
		this.check = check;
		this.people = people;
		this.trail = trail;
		this.user = user;
		this.texts = texts;
	}

	@GetMapping
	@Operation(summary = "the targets, the crossed ones first; values in days, shares between 0 and 1, or numbers")
	List<Told> all() {
		return this.targets.seenBy(this.user.get()).stream().map(Told::of).toList();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "sets a threshold on a figure of the cases the filter in the address names, and checks it")
	Told add(@ParameterObject CaseFilter filter, @RequestBody NewTarget wanted, Locale locale) {
		var owner = this.user.get();
		var faults = wanted.faults(filter, this.people.usernames(owner));
		if (!faults.isEmpty()) {
			throw Refusal.unprocessable(faults.stream()
				.map((field) -> new FieldFault(field,
						this.texts.getMessage("insight.target.fault." + field, null, locale)))
				.toList(), "insight.target.fault");
		}
		var target = wanted.made(filter, owner);
		this.targets.add(target);
		this.trail.administered("target.set", target.id().toString(), List.of());
		this.check.check(target.id());
		return Told.of(find(target.id()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "removes a target with its history")
	void delete(@PathVariable UUID id) {
		var target = find(id);
		if (!this.targets.mayDelete(id, this.user.get())) {
			throw Refusal.forbidden("insight.target.notYours");
		}
		this.targets.delete(target.id());
		this.trail.administered("target.removed", id.toString(), List.of());
	}

	private Target find(UUID id) {
		return this.targets.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.target.unknown"));
	}

	/**
	 * A target as it stands.
	 *
	 * @param definition of its figure
	 * @param state unknown, kept or crossed
	 */
	record Told(UUID id, String name, String figure, String definition, String unit, String bound, double threshold,
			String state, Double value) {

		static Told of(Target target) {
			return new Told(target.id(), target.name(), target.figure().id(), target.figure().definition(),
					target.figure().unit().name().toLowerCase(Locale.ROOT), target.atMost() ? "atMost" : "atLeast",
					target.threshold(), target.state(), target.value());
		}

	}

}
