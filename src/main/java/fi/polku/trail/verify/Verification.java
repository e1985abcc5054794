package fi.polku.trail.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.polku.trail.chain.Lines;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.chain.Seals;
import fi.polku.trail.verify.Break.Kind;

/**
 * Counts the whole trail again as of one moment and tells the first breaks. Reads only,
 * and as a stream.
 */
public final class Verification {

	/** More breaks are not looked for. */
	public static final int MOST = 50;

	private final Connection connection;

	private final Wish wish;

	private final Breaks breaks = new Breaks();

	/**
	 * Begins.
	 * @param connection in a transaction that sees one moment
	 */
	public Verification(Connection connection, Wish wish) {
		this.connection = connection;
		this.wish = wish;
	}

	public Verdict verify() throws SQLException {
		long began = System.nanoTime();
		var seals = seals();
		var start = seals.stream().filter((seal) -> seal.day().equals(this.wish.since())).findFirst();
		long from = start.map(Seal::position).orElse(0L);
		var chain = new ChainWalk(from, seals, this.wish.outside(), this.breaks);
		new LinkStream(this.connection).read(from, start.map(Seal::head).orElse(Lines.NOTHING), chain::next);
		var newest = seals.isEmpty() ? null : seals.get(seals.size() - 1);
		long unlinked = unlinked((newest != null) ? newest.settled() : 0, chain);
		var values = new ValueWalk(this.connection, this.breaks, chain.erased());
		values.walk(from);
		new SealWalk(seals, chain, from, this.wish.key(), this.breaks).walk(this.wish.outside());
		return new Verdict(from, chain.links(), values.values(), values.erased(), unlinked,
				chain.position() - ((newest != null) ? newest.position() : 0), seals.size(),
				(newest != null) ? newest.day() : null, (System.nanoTime() - began) / 1_000_000, this.breaks.told());
	}

	private List<Seal> seals() throws SQLException {
		try (var statement = this.connection.prepareStatement("select * from trail_seal order by day");
				var rows = statement.executeQuery()) {
			var seals = new ArrayList<Seal>();
			while (rows.next()) {
				seals.add(Seals.seal(rows, 0));
			}
			return seals;
		}
	}

	/** Rows that came when their id had been sealed as empty; else how many wait. */
	private long unlinked(long settled, ChainWalk chain) throws SQLException {
		try (var statement = this.connection.prepareStatement("select t.id, " + Row.COLUMNS + """
				  from trail t
				 where not exists (select from trail_link l where l.trail_id = t.id)
				 order by t.id
				"""); var rows = statement.executeQuery()) {
			long waiting = 0;
			while (rows.next()) {
				var row = Row.of(rows, 2);
				var counted = row.counted();
				if (rows.getLong(1) <= settled) {
					this.breaks.add(Kind.ROW_INSERTED, null, rows.getLong(1), null, counted, null);
				}
				else if (row.encoding() != 1 && !Arrays.equals(counted, row.ownDigest())) {
					this.breaks.add(Kind.ROW_CHANGED, null, rows.getLong(1), row.ownDigest(), counted, null);
				}
				chain.erasures(row);
				waiting++;
			}
			return waiting;
		}
	}

}
