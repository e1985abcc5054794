/**
 * Waste seen on the steps of the models (<em>Ilmoita hukasta</em>): told by anyone who
 * works with them, answered by the owners of the processes. Knows no client and no case.
 */
@ApplicationModule(allowedDependencies = { "process", "security", "web", "trail" })
package fi.polku.improvement;

import org.springframework.modulith.ApplicationModule;
