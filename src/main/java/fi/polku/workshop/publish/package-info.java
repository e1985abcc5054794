/** Asking for the publishing of a draft, and publishing it by another owner. */
@NamedInterface("publish")
package fi.polku.workshop.publish;

import org.springframework.modulith.NamedInterface;
