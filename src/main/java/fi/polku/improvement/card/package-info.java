/**
 * Improvement cards: from a waste that was seen to what a change of the model brought.
 */
package fi.polku.improvement.card;
