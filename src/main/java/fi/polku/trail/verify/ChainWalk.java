package fi.polku.trail.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.trail.Forgetting;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.verify.Break.Kind;

/**
 * Follows the links in their order. What it keeps grows with the number of cases, not
 * with that of links.
 */
final class ChainWalk {

	private final Breaks breaks;

	private final long from;

	private final Map<Long, byte[]> sealed = new HashMap<>();

	private final List<Seal> seals;

	private final Map<String, Long> heads = new HashMap<>();

	private final Set<String> erased = new HashSet<>();

	private int sealsPassed;

	private long settled;

	private long position;

	private long links;

	/** Of links whose row is gone: nobody knows which cases they were the newest of. */
	private long lastGone;

	ChainWalk(long from, List<Seal> seals, List<Seal> outside, Breaks breaks) {
		this.from = from;
		this.position = from;
		this.seals = seals;
		this.breaks = breaks;
		seals.forEach((seal) -> this.sealed.put(seal.position(), null));
		outside.forEach((seal) -> this.sealed.put(seal.position(), null));
	}

	void next(CheckedLink checked) {
		var link = checked.link();
		this.links++;
		places(checked);
		if (!Arrays.equals(checked.hash(), link.hash())) {
			this.breaks.wrong(checked);
		}
		else if (link.id() <= this.settled) {
			this.breaks.add(Kind.ROW_INSERTED, link.position(), link.id(), null, link.rowDigest(), null);
		}
		row(checked);
		if (this.sealed.containsKey(link.position())) {
			this.sealed.put(link.position(), link.hash());
		}
	}

	private void places(CheckedLink checked) {
		var link = checked.link();
		if (link.position() == this.position) {
			this.breaks.add(Kind.LINK_INSERTED, link.position(), link.id(), null, link.hash(), null);
		}
		for (long missing = this.position + 1; missing < link.position() && !this.breaks.isFull(); missing++) {
			this.breaks.add(Kind.LINK_REMOVED, missing, null, null, (byte[]) null, null);
			this.lastGone = missing;
		}
		this.position = link.position();
		while (this.sealsPassed < this.seals.size() && this.seals.get(this.sealsPassed).position() < link.position()) {
			this.settled = this.seals.get(this.sealsPassed++).settled();
		}
	}

	private void row(CheckedLink checked) {
		var link = checked.link();
		if (link.row() == null) {
			this.breaks.add(Kind.ROW_REMOVED, link.position(), link.id(), link.rowDigest(), (byte[]) null, null);
			this.lastGone = link.position();
			return;
		}
		if (!Arrays.equals(checked.rowDigest(), link.rowDigest())) {
			this.breaks.add(Kind.ROW_CHANGED, link.position(), link.id(), link.rowDigest(), checked.rowDigest(), null);
			this.lastGone = link.position();
			return;
		}
		if (link.row().encoding() != 1 && !Arrays.equals(link.row().ownDigest(), link.rowDigest())) {
			this.breaks.add(Kind.ROW_CHANGED, link.position(), link.id(), link.rowDigest(), link.row().ownDigest(),
					"digest");
		}
		erasures(link.row());
		heads(link);
	}

	/** Remembers which values an act of erasure names. */
	void erasures(Row row) {
		if (Forgetting.ERASED.equals(row.kind())) {
			this.erased.addAll(List.of(row.digests().of()));
		}
	}

	private void heads(StoredLink link) {
		var cases = link.row().cases().of();
		var told = link.heads().isEmpty() ? new String[0] : link.heads().split(",");
		for (int i = 0; i < cases.length; i++) {
			var before = this.heads.put(cases[i], link.position());
			long said = (i < told.length) ? Long.parseLong(told[i]) : -1;
			boolean known = before != null || this.from == 0;
			if (known && said != ((before != null) ? before : 0) && (said <= 0 || said > this.lastGone)) {
				this.breaks.add(Kind.HEAD_WRONG, link.position(), link.id(), String.valueOf(before),
						String.valueOf(said), cases[i]);
			}
		}
	}

	/** The hash at a seal's position, or {@code null} where the chain ends before. */
	byte[] at(long place) {
		return this.sealed.get(place);
	}

	Set<String> erased() {
		return this.erased;
	}

	long links() {
		return this.links;
	}

	long position() {
		return this.position;
	}

}
