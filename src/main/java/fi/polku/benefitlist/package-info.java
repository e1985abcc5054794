/**
 * Lists of those whose unemployment benefit the municipality co-funds: reading them,
 * keeping every version, the screening of each person once, and the invitation queue.
 */
@ApplicationModule(allowedDependencies = { "process", "process :: check", "process :: form", "client", "casefile",
		"calendar", "journey", "security", "trail", "vault", "web" })
package fi.polku.benefitlist;

import org.springframework.modulith.ApplicationModule;
