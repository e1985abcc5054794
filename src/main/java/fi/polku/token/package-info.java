/**
 * Tokens by which programs act as a person: made by the person, or by administrators for
 * technical users; shown once, scoped, expiring, revocable.
 */
@ApplicationModule(allowedDependencies = { "security", "signin", "trail", "web" })
package fi.polku.token;

import org.springframework.modulith.ApplicationModule;
