/**
 * The PostgreSQL under everything: the embedded server and its data folder, the owner and
 * the application role, the order of migrations, backup and restore.
 */
@ApplicationModule(allowedDependencies = {})
package fi.polku.database;

import org.springframework.modulith.ApplicationModule;
