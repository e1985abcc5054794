package fi.polku.casefile.page;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.document.Pdf;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.ClientLog;
import fi.polku.trail.Trail;
import fi.polku.trail.TrailText;
import fi.polku.web.Fmt;
import fi.polku.web.Languages;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who handled and saw the client's data, for the client (GDPR article 15). */
@Controller
@RequestMapping("/clients/{id}/log-extract")
class LogExtractPage {

	private final Editing editing;

	private final Cases cases;

	private final CasePolicy policy;

	private final ClientLog log;

	private final TrailText words;

	private final Trail trail;

	private final CurrentUser user;

	private final Pdf pdf;

	private final Fmt fmt;

	private final Clock clock;

	LogExtractPage(Editing editing, Cases cases, CasePolicy policy, ClientLog log, TrailText words, Trail trail,
			CurrentUser user, Pdf pdf, Fmt fmt, Clock clock) {
		this.editing = editing;
		this.cases = cases;
		this.policy = policy;
		this.log = log;
		this.words = words;
		this.trail = trail;
		this.user = user;
		this.pdf = pdf;
		this.fmt = fmt;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("who", this.editing.client(id));
		return "casefile/log-extract-ask";
	}

	@PostMapping
	ResponseEntity<?> make(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format) {
		var language = Languages.of(this.editing.client(id).client().language());
		var seen = seen(id);
		var told = new Extract(this.log.of(id, seen), this.cases.of(id).size() - seen.size(), !this.log.isNaming());
		this.trail.seen("client.logExtractMade", "accessRequest", seen, List.of(id));
		return "json".equals(format) ? answer(told, MediaType.APPLICATION_JSON, "log.json")
				: answer(InLanguage.of(language, () -> pdf(told, language)), MediaType.APPLICATION_PDF, "log.pdf");
	}

	private byte[] pdf(Extract told, Locale language) {
		return this.pdf.render("logExtract", language, Map.of("told", told, "words", this.words, "fmt", this.fmt,
				"made", this.fmt.dateTime(this.clock.instant())));
	}

	private List<CaseNumber> seen(UUID client) {
		return this.cases.of(client)
			.stream()
			.map(Case::number)
			.filter((number) -> this.policy.mayName(this.user.get(), number))
			.toList();
	}

	private static <T> ResponseEntity<T> answer(T body, MediaType type, String file) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(body);
	}

	/**
	 * What the client is told, and what not.
	 *
	 * @param casesLeftOut of the client, which whoever made it may not name
	 * @param namesWithheld whether colleagues are told by organisation and role alone
	 */
	record Extract(List<ClientLog.Line> lines, int casesLeftOut, boolean namesWithheld) {
	}

}
