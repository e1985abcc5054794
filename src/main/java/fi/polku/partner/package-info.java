/**
 * Partners answer by a personal link: a referral accepted, refused or done, a question in
 * words. The link opens only what is asked.
 */
@ApplicationModule(allowedDependencies = { "process", "process :: form", "security", "client", "casefile", "worklist",
		"trail", "link", "web" })
package fi.polku.partner;

import org.springframework.modulith.ApplicationModule;
