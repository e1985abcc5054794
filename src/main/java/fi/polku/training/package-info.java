/** Training: chosen, applied for, begun, followed. */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "calendar", "notification" })
package fi.polku.training;

import org.springframework.modulith.ApplicationModule;
