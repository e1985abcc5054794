package fi.polku.insight.sample;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Samples for programs. */
@RestController
@RequestMapping("/api/insight/samples")
class SamplesApi {

	private final Auditing auditing;

	private final Samples samples;

	private final CurrentUser user;

	SamplesApi(Auditing auditing, Samples samples, CurrentUser user) {
		this.auditing = auditing;
		this.samples = samples;
		this.user = user;
	}

	@PostMapping
	@Operation(summary = "draws a sample of the cases that the filter finds and keeps it",
			description = "Drawn are the cases whose SHA-256 of the seed directly followed by the case number (UTF-8, "
					+ "in hexadecimal) is smallest, in that order.")
	ResponseEntity<WithCases> draw(@ParameterObject CaseFilter filter, @RequestBody SampleWish wish) {
		var drawn = this.auditing.draw(wish, filter);
		return ResponseEntity.created(URI.create("/api/insight/samples/" + drawn.id())).body(withCases(drawn));
	}

	@GetMapping
	@Operation(summary = "the samples the reader may read, the newest first")
	List<Sample> all() {
		return this.samples.all(this.user.get());
	}

	@GetMapping("/{id}")
	@Operation(summary = "a sample with its cases and what was found of them")
	WithCases one(@PathVariable UUID id) {
		return withCases(this.auditing.sample(id));
	}

	@PostMapping("/{id}/cases/{number}/openings")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "tells why a case of the sample is opened")
	void open(@PathVariable UUID id, @PathVariable CaseNumber number, @RequestBody SampleChecks.OpeningWish wish) {
		this.auditing.open(id, number, wish);
	}

	@PostMapping("/{id}/cases/{number}/notes")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "keeps what was found of a case: ok, or a remark or fault with what it is about")
	void note(@PathVariable UUID id, @PathVariable CaseNumber number, @RequestBody SampleChecks.Noting noting) {
		this.auditing.note(id, number, noting);
	}

	@GetMapping("/{id}/cases/{number}/notes")
	@Operation(summary = "what was found of a case, the newest first")
	List<CaseNote> notes(@PathVariable UUID id, @PathVariable CaseNumber number) {
		return this.samples.notes(id, this.auditing.shownCase(id, number).caseNumber());
	}

	private WithCases withCases(Sample sample) {
		return new WithCases(sample, this.auditing.shown(sample));
	}

	/** A sample with its cases. */
	record WithCases(Sample sample, List<SampledCase> cases) {
	}

}
