/**
 * What the cases show when they are looked at together: how long things take, where they
 * wait and for whom; and event logs of others beside them.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casefile", "document", "notification", "process",
		"process :: check", "process :: form", "security", "trail", "web" })
package fi.polku.insight;

import org.springframework.modulith.ApplicationModule;
