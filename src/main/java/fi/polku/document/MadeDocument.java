package fi.polku.document;

/**
 * A document made, not yet kept.
 *
 * @param kind name of its kind
 * @param title in its own language
 * @param language fi, sv or en
 * @param templateVersion of the template it was made from; 0 when from none
 */
public record MadeDocument(String kind, String title, String language, String mediaType, byte[] content,
		int templateVersion) {
}
