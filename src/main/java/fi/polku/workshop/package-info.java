/**
 * Where owners change the models: drafts with their history, what a draft changes, its
 * faults, who publishes it, and what becomes of open cases.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casefile", "document", "improvement", "insight", "notification",
		"process", "process :: check", "process :: form", "process :: letter", "security", "trail", "web", "worklist" })
package fi.polku.workshop;

import org.springframework.modulith.ApplicationModule;
