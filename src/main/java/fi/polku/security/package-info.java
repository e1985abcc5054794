/**
 * Who works with Polku: people, roles, sign-in, and the default that every address is
 * denied. Imports nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
package fi.polku.security;

import org.springframework.modulith.ApplicationModule;
