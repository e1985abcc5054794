/**
 * What colleagues are told of their work: a list with its bell, and e-mail that names
 * nobody, at once or once a day, as each has chosen.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "process", "security", "notification", "calendar", "web" })
package fi.polku.notice;
