/**
 * The register of clients: identity code, contact details, consents, protection order.
 */
@ApplicationModule(allowedDependencies = { "process", "security", "trail" })
package fi.polku.client;

import org.springframework.modulith.ApplicationModule;
