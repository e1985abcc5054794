/**
 * Signing in at an organisation's own provider (OpenID Connect): who arrives becomes a
 * person with the roles of their groups, and leaves both at once.
 */
@ApplicationModule(allowedDependencies = { "security", "signin", "trail", "web" })
package fi.polku.provider;

import org.springframework.modulith.ApplicationModule;
