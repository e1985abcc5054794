package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;

/** The targets that the figures of a page are held against. */
public interface TargetLines {

	/**
	 * Those that are about the cases of the filter, whenever these began, within the
	 * reader's rights.
	 * @param figures ids of figures that targets are set on
	 */
	List<TargetLine> on(CaseFilter filter, String... figures);

}
