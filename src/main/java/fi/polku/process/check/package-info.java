/**
 * The check of the models: what a model must hold before it may be published. The
 * workshop shows the faults, publishing refuses them, a test runs it over
 * {@code processes/}. One rule a class.
 */
@NamedInterface("check")
package fi.polku.process.check;

import org.springframework.modulith.NamedInterface;
