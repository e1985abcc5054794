package fi.polku.insight.onecase;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case for programs. */
@RestController
class OneCaseApi {

	private final OneCases cases;

	private final CurrentUser user;

	OneCaseApi(OneCases cases, CurrentUser user) {
		this.cases = cases;
		this.user = user;
	}

	@GetMapping("/api/insight/cases/{number}")
	@Operation(summary = "one case from its beginning to its end, times in seconds; the trail keeps who asked and why")
	OneCase one(@PathVariable CaseNumber number, @RequestParam(required = false) String purpose) {
		return this.cases.find(number, this.user.get(), Purposes.of(purpose))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
	}

}
