/**
 * Decisions as they were made, asked again of a draft: who would have gone elsewhere.
 * Only routing facts are read, as the engine's history keeps them.
 */
package fi.polku.workshop.replay;
