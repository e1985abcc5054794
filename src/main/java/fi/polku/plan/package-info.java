/** The guidance plan in its versions. */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "process::form", "client", "casefile",
		"calendar", "notification", "journey" })
package fi.polku.plan;

import org.springframework.modulith.ApplicationModule;
