/**
 * Pay-subsidised work: terms, money left, a summary for the application, the dates of the
 * employment, its outcome; placement of the municipality's own subsidised workers with
 * companies. Models in {@code processes/paysubsidy}.
 */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "process::form", "security", "client",
		"casefile", "calendar", "document", "notification", "money", "web" })
package fi.polku.paysubsidy;

import org.springframework.modulith.ApplicationModule;
