package fi.polku.workshop.catalogue;

import java.util.List;

/**
 * A part of a model in words.
 *
 * @param name empty where parts join
 * @param within the name of the sub-process it stands in; {@code null} where none
 * @param groups the roles that do it; none where no person does
 * @param next the names of what follows
 * @param cases how many open cases stand there; {@code null} where none
 */
record OutlineRow(String id, String name, String within, String type, List<String> groups, List<String> next,
		Integer cases) {
}
