/**
 * Documents of a case: accessible PDF from templates, and where they are kept. Knows no
 * model; whoever wants a document hands over the facts.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = "process")
package fi.polku.document;

import org.springframework.modulith.ApplicationModule;
