/**
 * Services that others give: referral to a partner, its answer, the days of the service,
 * its outcome. Models in {@code processes/otherservice}.
 */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "calendar", "casefile", "notification" })
package fi.polku.otherservice;

import org.springframework.modulith.ApplicationModule;
