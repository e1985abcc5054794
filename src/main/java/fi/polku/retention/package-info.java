/**
 * How long what is known of people is kept, what stands against erasing it, and the
 * erasure itself, by time and by request. Knows no tables of others but the cases: each
 * module forgets its own.
 */
@ApplicationModule(allowedDependencies = { "process", "security", "trail", "client", "casefile", "calendar", "web" })
package fi.polku.retention;

import org.springframework.modulith.ApplicationModule;
