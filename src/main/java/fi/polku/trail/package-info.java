/** Who did and saw what: append-only, values apart so that they can be erased. */
@ApplicationModule(allowedDependencies = { "process", "security", "web" })
package fi.polku.trail;

import org.springframework.modulith.ApplicationModule;
