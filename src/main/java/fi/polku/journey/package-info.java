/**
 * The case as a whole: how it begins, its programme, what runs beside the stages, its
 * pauses and its exit.
 */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "process::form", "security", "trail", "client",
		"casefile", "calendar", "notification", "web" })
package fi.polku.journey;

import org.springframework.modulith.ApplicationModule;
