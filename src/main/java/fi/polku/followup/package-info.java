/** What became of the client after guidance, asked at the points of the programme. */
@ApplicationModule(allowedDependencies = { "process", "process::letter", "calendar", "casefile", "notification" })
package fi.polku.followup;

import org.springframework.modulith.ApplicationModule;
