/**
 * The money of each instrument of support, by organisation and year: what there is, what
 * cases were granted of it, what has been paid, what is left. Amounts are exact cents.
 */
@ApplicationModule(allowedDependencies = { "process", "calendar", "security", "trail", "web" })
package fi.polku.money;

import org.springframework.modulith.ApplicationModule;
