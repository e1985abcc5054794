/**
 * What of the running models stands still, and setting it going again.
 */
package fi.polku.workshop.operation;
