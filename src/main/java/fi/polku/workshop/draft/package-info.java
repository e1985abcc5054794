/**
 * ModelDrafts of models: what is kept of them, their history, and the live models beside.
 */
package fi.polku.workshop.draft;
