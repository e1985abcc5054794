/**
 * The task list and the work itself: open human tasks as a read model, lists, forms,
 * drafts, completing, what happened outside. Imports no stage.
 */
@ApplicationModule(allowedDependencies = { "process", "process :: form", "calendar", "client", "security", "casefile",
		"trail", "vault", "web" })
package fi.polku.worklist;

import org.springframework.modulith.ApplicationModule;
