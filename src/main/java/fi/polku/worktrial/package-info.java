/**
 * Work trials: terms by the day the trial begins, the agreement and its limits, the dates
 * of the trial, its outcome. Models in {@code processes/worktrial}.
 */
@ApplicationModule(
		allowedDependencies = { "process", "process::form", "security", "client", "casefile", "calendar", "document" })
package fi.polku.worktrial;

import org.springframework.modulith.ApplicationModule;
