package fi.polku.insight.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;

/**
 * A report that is made regularly.
 *
 * @param sections pages whose figures it holds, by their names in the navigation
 * @param owner whose rights decide which cases count
 * @param next the day on which the next one is made
 */
record Report(UUID id, String name, List<String> sections, CaseFilter filter, Every every, String language,
		String owner, List<String> recipients, LocalDate next) {

}
