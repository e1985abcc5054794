package fi.polku.insight.page;

/**
 * A page of figures. Its template finds in the model what the fragments of
 * {@code fragments/insight.html} need, and {@code query} for links.
 */
public interface InsightPage {

}
