package fi.polku.insight.facts;

import io.swagger.v3.oas.annotations.Operation;

import fi.polku.web.Costly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the facts are what the history says; made anew where they are not. */
@RestController
class FactsApi {

	private final FactRows rows;

	private final FactCheck check;

	FactsApi(FactRows rows, FactCheck check) {
		this.rows = rows;
		this.check = check;
	}

	@Costly
	@GetMapping("/api/insight/facts/check")
	@Operation(summary = "how many facts differ from the history they come from; 0 when all is well")
	FactCheck.Checked check() {
		return this.check.asked();
	}

	@Costly
	@PostMapping("/api/insight/facts/rebuild")
	@Operation(summary = "makes the facts anew from the history, and checks them")
	FactCheck.Checked rebuild() {
		this.rows.rebuild();
		return check();
	}

}
