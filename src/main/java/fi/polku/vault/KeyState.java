package fi.polku.vault;

import java.time.Instant;

/**
 * A key as its administrator sees it.
 *
 * @param index whether it finds codes; else it seals
 * @param state {@code known}, {@code sealing} or {@code former}
 * @param atHand on how many of the running nodes it is
 * @param nodes how many nodes run
 * @param remaining how many texts need it: which no other key opens or finds
 * @param missing for an index key, how many codes it does not find yet
 */
public record KeyState(String id, boolean index, String state, Instant firstSeenAt, Instant sealingSince,
		String sealingBy, int atHand, int nodes, long remaining, long missing) {

	/** Whether it may begin to seal: every node can open what it seals. */
	public boolean maySeal() {
		return !this.index && !"sealing".equals(this.state) && this.nodes > 0 && this.atHand == this.nodes;
	}

	/** Whether nothing needs it any more. */
	public boolean mayGo() {
		return !"sealing".equals(this.state) && this.remaining == 0;
	}

	/** Whether it is gone from all nodes and may be forgotten here too. */
	public boolean isGone() {
		return mayGo() && this.atHand == 0;
	}

}
