/**
 * Improvement cards: from a waste that was seen to what a change of the model brought.
 */
@NamedInterface("card")
package fi.polku.improvement.card;

import org.springframework.modulith.NamedInterface;
