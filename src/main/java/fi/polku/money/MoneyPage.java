package fi.polku.money;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.CsvSheet;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the money stands, and setting a year's. */
@Controller
class MoneyPage {

	private static final NewBudget EMPTY = new NewBudget(null, null, null, null);

	private final MoneyReading reading;

	private final MoneyForm form;

	private final MoneySentence sentence;

	private final SetBudget budget;

	private final MessageSource texts;

	private final CurrentUser user;

	MoneyPage(MoneyReading reading, MoneyForm form, MoneySentence sentence, SetBudget budget, MessageSource texts,
			CurrentUser user) {
		this.reading = reading;
		this.form = form;
		this.sentence = sentence;
		this.budget = budget;
		this.texts = texts;
		this.user = user;
	}

	@GetMapping("/money")
	String show(@RequestParam(required = false) Integer year, Model page, Locale locale) {
		return filled(this.reading.year(year), EMPTY, List.of(), page, locale);
	}

	@PostMapping("/money/budgets")
	String set(NewBudget wanted, Model page, HttpServletResponse response, RedirectAttributes next, Locale locale) {
		var faults = wanted.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			var shown = NewBudget.isYear(wanted.year()) ? wanted.year() : null;
			return filled(this.reading.year(shown), wanted, faults, page, locale);
		}
		this.budget.set(wanted.of(), wanted.year(), wanted.amount(), wanted.reason(), this.user.get());
		Flash.success(next, "money.set");
		return "redirect:/money?year=" + wanted.year();
	}

	@Costly
	@GetMapping("/money.csv")
	void sheet(@RequestParam(required = false) Integer year, HttpServletResponse response, Locale locale)
			throws IOException {
		int chosen = this.reading.year(year);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"polku-money-" + chosen + ".csv\"");
		response.setHeader("Cache-Control", "no-store");
		try (var sheet = new CsvSheet(response.getOutputStream())) {
			sheet.row(List.of("organisation", "instrument", "budget", "granted", "reserved", "paid", "left")
				.stream()
				.map((column) -> text("column." + column, locale))
				.toList());
			for (var line : this.reading.of(chosen)) {
				sheet.row(Arrays.asList(line.organisationName(), text("instrument." + line.instrument(), locale),
						line.budget(), line.granted(), line.reserved(), line.paid(), line.left()));
			}
		}
	}

	private String filled(int year, NewBudget said, List<String> faults, Model page, Locale locale) {
		var lines = this.reading.of(year);
		page.addAttribute("year", year);
		page.addAttribute("lines", lines);
		page.addAttribute("several", lines.stream().map(MoneyLine::organisation).distinct().count() > 1);
		page.addAttribute("sentence", this.sentence.of(lines, year, locale));
		page.addAttribute("seesCases", MoneyPolicy.seesCases(this.user.get()));
		page.addAttribute("fields",
				MoneyPolicy.sets(this.user.get()) ? this.form.fields(said, year, faults, locale) : null);
		return "money/index";
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage("money." + key, null, locale);
	}

}
