/**
 * What becomes of open cases when their model changes: the plan, step by step, and its
 * carrying out in batches, with a result for each case.
 */
@NamedInterface("migration")
package fi.polku.workshop.migration;

import org.springframework.modulith.NamedInterface;
