package fi.polku.casefile.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.document.Document;

import org.springframework.stereotype.Component;

/** Documents in words. */
@Component
class DocumentViews {

	/** What a browser shows without running anything. */
	private static final Map<String, String> PREVIEWS = Map.of("application/pdf", "pdf", "image/png", "picture",
			"image/jpeg", "picture", "image/gif", "picture", "image/webp", "picture");

	private final Labels labels;

	DocumentViews(Labels labels) {
		this.labels = labels;
	}

	List<DocumentView> of(List<Document> documents) {
		var names = this.labels.people(documents.stream().map(Document::createdBy).collect(Collectors.toSet()));
		return documents.stream().map((one) -> view(one, names)).toList();
	}

	DocumentView of(Document one) {
		return of(List.of(one)).get(0);
	}

	private DocumentView view(Document one, Map<String, String> names) {
		var preview = PREVIEWS.getOrDefault(one.mediaType(), "none");
		var type = "none".equals(preview) ? one.mediaType() : this.labels.text("casefile.document.type." + preview);
		return new DocumentView(one.id(), one.title(), one.language(), type, one.bytes(), one.createdAt(),
				names.getOrDefault(one.createdBy(), one.createdBy()), preview);
	}

}
