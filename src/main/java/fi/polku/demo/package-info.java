/**
 * The invented municipality Mallila, in the profile {@code demo} only: its people, and a
 * history that is made by driving clients through the real engine in simulated time.
 */
@ApplicationModule(allowedDependencies = { "process", "process :: form", "calendar", "client", "security", "casefile",
		"journey", "link", "worklist", "trail", "web", "money", "improvement :: card", "workshop :: draft",
		"workshop :: publish", "workshop :: migration", "process :: check" })
package fi.polku.demo;

import org.springframework.modulith.ApplicationModule;
