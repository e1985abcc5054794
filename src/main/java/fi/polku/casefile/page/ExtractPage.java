package fi.polku.casefile.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.extract.HeldData;
import fi.polku.document.Pdf;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Fmt;
import fi.polku.web.Languages;
import fi.polku.web.Refusal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Everything held of a client, for the client: to read (PDF, in the client's language)
 * and for machines (JSON; GDPR articles 15 and 20). Whoever gives it reviews first what
 * may tell of others, and hands it over: it is never sent from here.
 */
@Controller
@RequestMapping("/clients/{id}/extract")
class ExtractPage {

	private final Editing editing;

	private final Cases cases;

	private final CasePolicy policy;

	private final HealthPolicy health;

	private final CaseViews views;

	private final HeldData held;

	private final ExtractSections sections;

	private final ExtractReview review;

	private final Pdf pdf;

	private final Fmt fmt;

	private final ObjectMapper json;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	ExtractPage(Editing editing, Cases cases, CasePolicy policy, HealthPolicy health, CaseViews views, HeldData held,
			ExtractSections sections, ExtractReview review, Pdf pdf, Fmt fmt, ObjectMapper json, Trail trail,
			CurrentUser user, Clock clock) {
		this.editing = editing;
		this.cases = cases;
		this.policy = policy;
		this.health = health;
		this.views = views;
		this.held = held;
		this.sections = sections;
		this.review = review;
		this.pdf = pdf;
		this.fmt = fmt;
		this.json = json;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("who", this.editing.client(id));
		var seen = seen(id, this.user.get());
		this.trail.seen("client.extractReviewed", "accessRequest", seen.stream().map(Case::number).toList(),
				List.of(id));
		model.addAttribute("found", this.review.of(id, seen, this.user.get()));
		model.addAttribute("missing", this.cases.of(id).size() - seen.size());
		return "casefile/extract-ask";
	}

	@PostMapping
	ResponseEntity<byte[]> make(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String form,
			@RequestParam(defaultValue = "false") boolean reviewed,
			@RequestParam(required = false) Set<String> leaveOut) {
		var who = this.editing.client(id);
		if (!reviewed) {
			throw Refusal.badRequest("casefile.refused.extractUnreviewed");
		}
		var reader = this.user.get();
		var seen = seen(id, reader);
		var without = (leaveOut != null) ? leaveOut : Set.<String>of();
		var held = this.held.of(new HeldData.Wanted(id, seen.stream().map(Case::number).toList(), without,
				(number) -> this.health.mayRead(reader, number), "json".equals(form)));
		int missing = this.cases.of(id).size() - seen.size();
		this.trail.seen("client.extractMade", "accessRequest", seen.stream().map(Case::number).toList(), List.of(id));
		if ("json".equals(form)) {
			return file("application/json", "json", json(held, who.client().language(), missing));
		}
		return file("application/pdf", "pdf", InLanguage.of(Languages.of(who.client().language()), () -> {
			var views = seen.stream().map((one) -> this.views.whole(one, reader, without)).toList();
			var parts = this.sections.of(held, views, missing, without);
			var facts = Map.of("caseNumber", this.fmt.date(this.clock.instant()), "name", who.name(), "sections",
					parts);
			return this.pdf.render("extract", LocaleContextHolder.getLocale(), Map.of("facts", facts));
		}));
	}

	private List<Case> seen(UUID id, Person reader) {
		return this.cases.of(id).stream().filter((it) -> this.policy.mayName(reader, it.number())).toList();
	}

	private byte[] json(Map<String, ?> held, String language, int missing) {
		var extract = new LinkedHashMap<String, Object>();
		extract.put("format", "fi.polku.client-extract");
		extract.put("version", 1);
		extract.put("made", this.clock.instant());
		extract.put("language", language);
		extract.put("casesLeftOut", missing);
		extract.put("data", held);
		try {
			return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(extract);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ResponseEntity<byte[]> file(String type, String ending, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					org.springframework.http.ContentDisposition.attachment()
						.filename("polku-extract." + ending, StandardCharsets.UTF_8)
						.build()
						.toString())
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

}
