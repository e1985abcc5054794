/**
 * The client's own path: where I am, what was agreed, what I am asked to do, in the
 * client's own words of the models. Opened by a personal link and its code.
 */
@ApplicationModule(allowedDependencies = { "process", "process :: form", "security", "calendar", "client", "casefile",
		"worklist", "notification", "trail", "link", "web" })
package fi.polku.ownpath;

import org.springframework.modulith.ApplicationModule;
