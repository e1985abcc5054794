/**
 * Messages to clients and partners: the one port through which anybody is told anything.
 */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "security", "trail", "client", "casefile",
		"calendar", "document", "web" })
package fi.polku.notification;

import org.springframework.modulith.ApplicationModule;
