/** The value stream of a model: work and waiting step by step, beside its picture. */
package fi.polku.workshop.value;
