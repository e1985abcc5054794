package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;

/** The figures of a page, for whoever wants them elsewhere too: a report. */
public interface FigureSource {

	/** The page's name in the navigation. */
	String key();

	/** The figures in the reader's language and within their rights. */
	List<Figure> figures(CaseFilter filter);

}
