/** One client's journey: the case, its records, plans, appointments, notes and route. */
@ApplicationModule(allowedDependencies = { "process", "process::form", "security", "trail", "client", "calendar",
		"document", "vault", "web" })
package fi.polku.casefile;

import org.springframework.modulith.ApplicationModule;
