package fi.polku.trail.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the rows that have been committed, one node at a time. The order of the chain is
 * that of linking: a row that commits after one with a higher id is linked after it.
 */
@Component
public class Sealer {

	static final int BATCH = 5_000;

	private final JdbcClient jdbc;

	private final Chain chain;

	private final Seals seals;

	private final TransactionTemplate transaction;

	private final Settling settling = new Settling();

	Sealer(JdbcClient jdbc, Chain chain, Seals seals, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.seals = seals;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Links what waits, and seals the days that have ended.
	 * @return how many rows were linked; none where another node is at it
	 */
	public int round() {
		int linked = this.transaction.execute((status) -> this.seals.mayBegin() ? linkAndSeal() : -1);
		if (linked >= 0) {
			this.settling.linked();
		}
		return Math.max(0, linked);
	}

	private int linkAndSeal() {
		var newest = this.seals.newest();
		long sealed = newest.map(Seal::settled).orElse(0L);
		boolean due = this.settling.settled() > 0 && this.seals.isDue(newest);
		this.settling.look(this.jdbc);
		int linked = link(due ? sealed : Math.max(sealed, this.settling.settled()));
		if (due) {
			this.seals.seal(newest, this.chain.last(), Math.max(sealed, this.settling.settled()));
		}
		return linked;
	}

	private int link(long settled) {
		int linked = 0;
		var last = this.chain.last();
		var rows = this.chain.unlinked(settled, BATCH);
		while (!rows.isEmpty()) {
			last = link(rows, last);
			linked += rows.size();
			// what commits meanwhile with a lower id is seen in the next round
			rows = (rows.size() < BATCH) ? List.of() : this.chain.unlinked(rows.get(BATCH - 1).id(), BATCH);
		}
		return linked;
	}

	private Link link(List<Unlinked> rows, Link last) {
		Set<String> cases = new LinkedHashSet<>();
		rows.forEach((row) -> cases.addAll(row.cases()));
		var heads = new HashMap<>(this.chain.heads(cases));
		var links = new ArrayList<Link>();
		for (var row : rows) {
			last = after(last, row, heads);
			links.add(last);
		}
		this.chain.add(links, heads);
		return last;
	}

	private static Link after(Link last, Unlinked row, Map<String, Long> heads) {
		long position = last.position() + 1;
		var before = row.cases().stream().map((one) -> heads.getOrDefault(one, 0L)).toList();
		row.cases().forEach((one) -> heads.put(one, position));
		var line = Lines.link(position, row.id(), last.hash(), row.digest(), Chain.joined(before));
		return new Link(position, row.id(), row.digest(), before, Lines.sha256(line));
	}

}
