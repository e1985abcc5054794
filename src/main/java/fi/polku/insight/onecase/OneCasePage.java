package fi.polku.insight.onecase;

import java.io.IOException;

import fi.polku.insight.columns.Ball;
import fi.polku.insight.page.InsightPage;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.CsvSheet;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case to look at and to print. */
@Controller
@RequestMapping("/insight/cases/{number}")
class OneCasePage implements InsightPage {

	private final OneCases cases;

	private final StepSheet sheet;

	private final CurrentUser user;

	OneCasePage(OneCases cases, StepSheet sheet, CurrentUser user) {
		this.cases = cases;
		this.sheet = sheet;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, @RequestParam(required = false) String purpose, Model model) {
		var one = find(number, purpose);
		model.addAttribute("one", one);
		model.addAttribute("picture", Picture.of(one));
		model.addAttribute("holders", Ball.values());
		model.addAttribute("purpose", purpose);
		return "insight/case";
	}

	@GetMapping("/steps")
	void steps(@PathVariable CaseNumber number, @RequestParam(required = false) String purpose,
			HttpServletResponse response) throws IOException {
		var one = find(number, purpose);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(number + ".csv").build().toString());
		try (var csv = new CsvSheet(response.getOutputStream())) {
			this.sheet.write(one, csv);
		}
	}

	private OneCase find(CaseNumber number, String purpose) {
		return this.cases.find(number, this.user.get(), Purposes.of(purpose))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
	}

}
