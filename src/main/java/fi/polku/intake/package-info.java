/** From referral to the initial interview, and the screening of everybody on a list. */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "process::form", "activity", "security",
		"trail", "client", "casefile", "calendar", "notification", "journey", "web" })
package fi.polku.intake;

import org.springframework.modulith.ApplicationModule;
