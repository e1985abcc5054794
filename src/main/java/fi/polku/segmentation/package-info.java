/** The segment: proposed by rule, confirmed by a person. */
@ApplicationModule(allowedDependencies = { "process", "casefile", "client" })
package fi.polku.segmentation;

import org.springframework.modulith.ApplicationModule;
