/**
 * The register of clients: identity code, contact details, consents, protection order.
 */
@ApplicationModule(allowedDependencies = { "calendar", "process", "security", "trail", "vault" })
package fi.polku.client;

import org.springframework.modulith.ApplicationModule;
