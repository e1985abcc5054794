/**
 * What one version of a model has otherwise than another: read from the files alone, told
 * element by element.
 */
package fi.polku.workshop.change;
