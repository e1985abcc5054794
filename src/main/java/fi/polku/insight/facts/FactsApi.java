package fi.polku.insight.facts;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the facts are what the history says; made anew where they are not. */
@RestController
class FactsApi {

	private final FactRows rows;

	FactsApi(FactRows rows) {
		this.rows = rows;
	}

	@GetMapping("/api/insight/facts/check")
	@Operation(summary = "how many facts differ from the history they come from; 0 when all is well")
	Differences check() {
		return new Differences(this.rows.differences());
	}

	@PostMapping("/api/insight/facts/check")
	@Operation(summary = "makes the facts anew from the history")
	Differences rebuild() {
		this.rows.rebuild();
		return check();
	}

	record Differences(int differences) {
	}

}
