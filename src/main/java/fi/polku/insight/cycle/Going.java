package fi.polku.insight.cycle;

/**
 * What is being worked on; on top what was ready earliest. What has ended is dropped
 * there.
 */
final class Going {

	private final long[] ready;

	private final long[] until;

	private final int[] heap;

	private int size;

	Going(long[] ready, long[] until, int most) {
		this.ready = ready;
		this.until = until;
		this.heap = new int[most];
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	long earliest() {
		return this.ready[this.heap[0]];
	}

	void add(int piece) {
		int place = this.size++;
		while (place > 0 && this.ready[this.heap[(place - 1) / 2]] > this.ready[piece]) {
			this.heap[place] = this.heap[(place - 1) / 2];
			place = (place - 1) / 2;
		}
		this.heap[place] = piece;
	}

	/** Drops from the top what has ended by the moment. */
	void endAt(long moment) {
		while (this.size > 0 && this.until[this.heap[0]] <= moment) {
			sink(this.heap[--this.size]);
		}
	}

	private void sink(int piece) {
		int place = 0;
		int child = 1;
		while (child < this.size) {
			if (child + 1 < this.size && this.ready[this.heap[child + 1]] < this.ready[this.heap[child]]) {
				child++;
			}
			if (this.ready[this.heap[child]] >= this.ready[piece]) {
				break;
			}
			this.heap[place] = this.heap[child];
			place = child;
			child = 2 * place + 1;
		}
		this.heap[place] = piece;
	}

}
