package fi.polku.trail.chain;

import java.util.List;

/**
 * A row of the trail in the chain.
 *
 * @param heads for each case of the row the position of its link before, 0 for none
 */
record Link(long position, long row, byte[] rowDigest, List<Long> heads, byte[] hash) {
}
