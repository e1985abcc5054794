/**
 * Waste seen on the steps of the models (<em>Ilmoita hukasta</em>): told by anyone who
 * works with them, answered by the owners of the processes; and their cards of
 * improvement. Knows no client and no case.
 */
@ApplicationModule(allowedDependencies = { "insight", "process", "security", "web", "trail" })
package fi.polku.improvement;

import org.springframework.modulith.ApplicationModule;
