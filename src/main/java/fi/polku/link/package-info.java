/**
 * Personal links: an address nobody can guess and a code told apart from it, for one
 * client or one partner, expiring and revocable.
 */
@ApplicationModule(allowedDependencies = { "process", "calendar", "security", "trail", "client", "casefile",
		"notification", "web" })
package fi.polku.link;

import org.springframework.modulith.ApplicationModule;
