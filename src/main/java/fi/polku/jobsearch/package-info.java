/** Supported job search. */
@ApplicationModule(allowedDependencies = { "process", "calendar" })
package fi.polku.jobsearch;

import org.springframework.modulith.ApplicationModule;
