package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list on its way in, what came of it, and what it asks. */
@Controller
@RequestMapping("/benefit-lists/{id}")
class ListResultPages {

	private static final int FAULTS_SHOWN = 200;

	private final ListDesk desk;

	private final ListPages lists;

	private final ListFigures figures;

	private final ListFaults faults;

	private final FaultTable table;

	private final FaultyRows faultyRows;

	private final ListAnswers answers;

	private final Leaving leaving;

	private final ListPolicy policy;

	private final CurrentUser user;

	ListResultPages(ListDesk desk, ListPages lists, ListFigures figures, ListFaults faults, FaultTable table,
			FaultyRows faultyRows, ListAnswers answers, Leaving leaving, ListPolicy policy, CurrentUser user) {
		this.desk = desk;
		this.lists = lists;
		this.figures = figures;
		this.faults = faults;
		this.table = table;
		this.faultyRows = faultyRows;
		this.answers = answers;
		this.leaving = leaving;
		this.policy = policy;
		this.user = user;
	}

	@GetMapping
	String result(@PathVariable UUID id, Model model, Locale locale) {
		var list = this.desk.list(id);
		var mayTakeIn = this.policy.mayTakeIn(this.user.get());
		if (mayTakeIn && list.state() == ListState.PREVIEW) {
			return "redirect:/benefit-lists/" + id + "/preview";
		}
		model.addAttribute("shown", this.lists.of(list));
		model.addAttribute("faults", mayTakeIn ? this.table.withValues(id, FAULTS_SHOWN, locale)
				: this.faults.ofRows(id, FAULTS_SHOWN, locale));
		model.addAttribute("failure", (list.fault() != null) ? this.faults.sentence(list.fault(), locale) : null);
		model.addAttribute("series", this.figures.series(id));
		model.addAttribute("unknown", this.figures.unknownBenefits(id));
		model.addAttribute("questions", this.leaving.questions(id));
		model.addAttribute("benefits",
				Arrays.stream(BenefitKind.values()).filter((kind) -> kind != BenefitKind.UNKNOWN).toList());
		model.addAttribute("mayTakeIn", mayTakeIn);
		return "benefitlist/result";
	}

	/** The part that ticks; when the list is ready the page is asked for anew. */
	@GetMapping("/progress")
	String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
		var list = this.desk.list(id);
		if (!list.underWay()) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("shown", this.lists.of(list));
		return "benefitlist/progress";
	}

	@GetMapping("/faulty-rows")
	void faultyRows(@PathVariable UUID id, HttpServletResponse response, Locale locale) throws IOException {
		this.desk.own(id);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Disposition", "attachment; filename=\"polku-rows.csv\"");
		this.faultyRows.write(id, response.getWriter(), locale);
	}

	@PostMapping("/benefit-names")
	String name(@PathVariable UUID id, @RequestParam String name, @RequestParam BenefitKind benefit,
			RedirectAttributes next) {
		this.answers.name(this.desk.own(id), name, benefit);
		Flash.success(next, "benefitlist.result.named", name);
		return "redirect:/benefit-lists/" + id;
	}

	@PostMapping("/left")
	String left(@PathVariable UUID id, @RequestParam boolean close, RedirectAttributes next) {
		this.answers.left(this.desk.own(id), close);
		Flash.success(next, close ? "benefitlist.left.closing" : "benefitlist.left.kept");
		return "redirect:/benefit-lists/" + id;
	}

}
