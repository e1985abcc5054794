/**
 * Who did and saw what: append-only, values apart so that they can be erased, chained and
 * sealed so that a change is found.
 */
@ApplicationModule(allowedDependencies = { "calendar", "database", "process", "security", "web" })
package fi.polku.trail;

import org.springframework.modulith.ApplicationModule;
