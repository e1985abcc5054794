/**
 * The keys, and what is locked with them: texts are sealed and opened, and found by a
 * keyed index without opening any. Imports nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
package fi.polku.vault;

import org.springframework.modulith.ApplicationModule;
