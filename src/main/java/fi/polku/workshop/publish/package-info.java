/** Asking for the publishing of a draft, and publishing it by another owner. */
package fi.polku.workshop.publish;
