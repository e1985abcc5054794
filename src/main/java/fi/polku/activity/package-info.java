/** The service point: who came by, and for what. */
@ApplicationModule(allowedDependencies = { "process", "security", "trail", "client", "casefile", "calendar", "web" })
package fi.polku.activity;

import org.springframework.modulith.ApplicationModule;
