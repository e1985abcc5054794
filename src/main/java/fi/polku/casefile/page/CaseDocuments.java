package fi.polku.casefile.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.document.Document;
import fi.polku.document.Documents;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Framed;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The documents of a case; they name the client, so a protection order closes them. */
@Controller
@RequestMapping("/cases/{number}/documents/{id}")
class CaseDocuments {

	private final Documents documents;

	private final DocumentViews views;

	private final Cases cases;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	CaseDocuments(Documents documents, DocumentViews views, Cases cases, CasePolicy policy, Trail trail,
			CurrentUser user) {
		this.documents = documents;
		this.views = views;
		this.cases = cases;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	ResponseEntity<byte[]> download(@PathVariable CaseNumber number, @PathVariable UUID id) {
		var document = document(number, id);
		this.trail.seen("document.opened", "guidance", List.of(number));
		var name = ContentDisposition.attachment().filename(name(document), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.cacheControl(CacheControl.noStore())
			.body(this.documents.content(id));
	}

	/** The document in a page of ours, where a browser can show it. */
	@GetMapping("/view")
	String view(@PathVariable CaseNumber number, @PathVariable UUID id, Model model, HttpServletResponse response) {
		var document = document(number, id);
		this.trail.seen("document.shown", "guidance", List.of(number));
		Framed.allowOn(response);
		model.addAttribute("number", number.value());
		model.addAttribute("client", this.cases.get(number).clientId());
		model.addAttribute("document", this.views.of(document));
		return "casefile/document";
	}

	@GetMapping("/content")
	ResponseEntity<byte[]> content(@PathVariable CaseNumber number, @PathVariable UUID id,
			HttpServletResponse response) {
		var document = document(number, id);
		if (!this.views.of(document).hasPreview()) {
			throw Refusal.notFound("casefile.refused.document");
		}
		this.trail.seen("document.opened", "guidance", List.of(number));
		return Framed.file(document.mediaType(), name(document), this.documents.content(id), response);
	}

	private Document document(CaseNumber number, UUID id) {
		return this.documents.find(id)
			.filter((it) -> it.caseNumber().equals(number.value()))
			.filter((it) -> this.policy.mayName(this.user.get(), number))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.document"));
	}

	private static String name(Document document) {
		var ending = "application/pdf".equals(document.mediaType()) ? ".pdf"
				: document.mediaType().startsWith("image/") ? "." + document.mediaType().substring(6) : "";
		return document.title() + " " + document.caseNumber() + ending;
	}

}
