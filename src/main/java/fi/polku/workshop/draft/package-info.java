/**
 * ModelDrafts of models: what is kept of them, their history, and the live models beside.
 */
@NamedInterface("draft")
package fi.polku.workshop.draft;

import org.springframework.modulith.NamedInterface;
