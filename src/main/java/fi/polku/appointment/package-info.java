/**
 * Meetings that guides book beside the model: booking, moving, cancelling, what became of
 * them, and calendar files.
 */
@ApplicationModule(allowedDependencies = { "process", "security", "trail", "client", "casefile", "calendar",
		"notification", "web" })
package fi.polku.appointment;

import org.springframework.modulith.ApplicationModule;
