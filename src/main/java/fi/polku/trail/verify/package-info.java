/** Counts the trail again and names what was changed: as page, REST and command. */
@NamedInterface("verify")
package fi.polku.trail.verify;

import org.springframework.modulith.NamedInterface;
