package fi.polku.insight.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.FigureReaders;
import fi.polku.insight.page.InsightPage;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Costly;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports that are made regularly: which there are, ordering one, what was made. */
@Controller
@RequestMapping("/insight/reports")
class ReportsPage implements InsightPage {

	private static final Set<String> FORMATS = Set.of("pdf", "csv");

	private static final NewReport EMPTY = new NewReport(null, List.of(), null, null, List.of());

	private final Reports reports;

	private final ReportMaker maker;

	private final ReportContents contents;

	private final ReportForm form;

	private final FigureReaders people;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	ReportsPage(Reports reports, ReportMaker maker, ReportContents contents, ReportForm form, FigureReaders people,
			Trail trail, CurrentUser user, Clock clock) {
		this.reports = reports;
		this.maker = maker;
		this.contents = contents;
		this.form = form;
		this.people = people;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("reports", this.reports.seenBy(this.user.get()));
		return "insight/reports";
	}

	@GetMapping("/new")
	String ask(Model model) {
		return form(EMPTY, List.of(), model);
	}

	@Costly
	@PostMapping("/new")
	String add(CaseFilter filter, NewReport wanted, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		var owner = this.user.get();
		var faults = wanted.faults(this.contents.possible(), this.people.usernames(owner));
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return form(wanted, faults, model);
		}
		var report = wanted.made(filter.during(null, null), owner, Helsinki.today(this.clock));
		this.reports.add(report);
		this.trail.administered("report.ordered", report.id().toString(), List.of());
		this.maker.make(report.id());
		Flash.success(next, "insight.report.saved");
		return "redirect:/insight/reports/" + report.id();
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model model) {
		var report = find(id);
		model.addAttribute("report", report);
		model.addAttribute("sections", report.sections().stream().map(this.contents::page).toList());
		model.addAttribute("told",
				this.people.of(this.user.get())
					.stream()
					.filter((one) -> report.recipients().contains(one.username()))
					.map(FigureReaders.Reachable::name)
					.toList());
		model.addAttribute("issues", this.reports.issues(id));
		model.addAttribute("mayDelete", this.reports.mayDelete(report, this.user.get()));
		return "insight/report";
	}

	@Costly
	@GetMapping("/{id}/{issue}/{format}")
	ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID issue, @PathVariable String format) {
		boolean asPdf = "pdf".equals(format);
		var content = Optional.of(format)
			.filter(FORMATS::contains)
			.flatMap((known) -> this.reports.file(find(id).id(), issue, asPdf))
			.orElseThrow(() -> Refusal.notFound("insight.report.unknown"));
		this.trail.administered("report.read", id.toString(), List.of());
		return ResponseEntity.ok()
			.contentType(asPdf ? MediaType.APPLICATION_PDF : MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("polku-" + issue + "." + format).build().toString())
			.body(content);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable UUID id, RedirectAttributes next) {
		var report = find(id);
		if (!this.reports.mayDelete(report, this.user.get())) {
			throw Refusal.forbidden("insight.report.notYours");
		}
		this.reports.delete(id);
		this.trail.administered("report.removed", id.toString(), List.of());
		Flash.success(next, "insight.report.removed");
		return "redirect:/insight/reports";
	}

	private Report find(UUID id) {
		return this.reports.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.report.unknown"));
	}

	private String form(NewReport said, List<String> faults, Model model) {
		model.addAttribute("fields", this.form.fields(said, this.people.of(this.user.get()), faults));
		return "insight/report-new";
	}

}
