package fi.polku.casefile.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.document.Documents;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of a case; they name the client, so a protection order closes them. */
@Controller
class CaseDocuments {

	private final Documents documents;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	CaseDocuments(Documents documents, CasePolicy policy, Trail trail, CurrentUser user) {
		this.documents = documents;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping("/cases/{number}/documents/{id}")
	ResponseEntity<byte[]> download(@PathVariable CaseNumber number, @PathVariable UUID id) {
		var document = this.documents.find(id)
			.filter((it) -> it.caseNumber().equals(number.value()))
			.filter((it) -> this.policy.mayName(this.user.get(), number))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.document"));
		this.trail.seen("document.opened", "guidance", List.of(number));
		var name = ContentDisposition.attachment()
			.filename(document.title() + " " + number + ".pdf", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.cacheControl(CacheControl.noStore())
			.body(this.documents.content(id));
	}

}
