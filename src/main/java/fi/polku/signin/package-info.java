/**
 * How people sign in and stay signed in: attempts that are counted, the second factor,
 * and sessions that are kept in the database, listed and ended.
 */
@ApplicationModule(allowedDependencies = { "security", "trail", "vault", "web" })
package fi.polku.signin;

import org.springframework.modulith.ApplicationModule;
