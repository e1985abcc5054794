/**
 * Cases opened beyond one's reach: on a ground, with a reason, for a limited time, told
 * to the lead, who reviews each.
 */
@ApplicationModule(allowedDependencies = { "process", "security", "trail", "client", "casefile", "calendar", "web" })
package fi.polku.opening;

import org.springframework.modulith.ApplicationModule;
