/**
 * The people who work with Polku and where they belong: their care by administrators,
 * their own page, absences, and the handover of what they guide.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "process::form", "security", "trail",
		"casefile", "calendar", "worklist", "vault", "web" })
package fi.polku.people;
