/**
 * Finnish working days, Helsinki time and deadlines with their ground: law or service
 * promise. The rules themselves are rows of {@code processes/rules/deadlines.dmn}.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "process")
package fi.polku.calendar;

import org.springframework.modulith.ApplicationModule;
