/** Multi-professional support: assessment, joint plan, reviews. */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "calendar", "client", "casefile",
		"notification", "trail" })
package fi.polku.multiservice;

import org.springframework.modulith.ApplicationModule;
