/** Tests that are kept with a model, and what becomes of them. */
package fi.polku.workshop.scenario;
