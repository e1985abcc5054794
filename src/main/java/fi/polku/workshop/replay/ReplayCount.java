package fi.polku.workshop.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import fi.polku.workshop.replay.Replayed.Elsewhere;
import fi.polku.workshop.replay.Replayed.Unfit;
import fi.polku.workshop.replay.Replayed.Way;

/** Counts what becomes of decisions; equal facts are asked once. */
final class ReplayCount implements Consumer<Made> {

	private static final int LISTED = 500;

	private final ReplayedTable table;

	private final MadeReading reading;

	private final List<String> outputs;

	private final Map<Asked, Verdict> known = new HashMap<>();

	private final Map<Way, long[]> ways = new LinkedHashMap<>();

	private final Map<Unfit, long[]> unfit = new LinkedHashMap<>();

	private final List<Elsewhere> elsewhere = new ArrayList<>();

	private long total;

	private long same;

	ReplayCount(ReplayedTable table, MadeReading reading, List<String> outputs) {
		this.table = table;
		this.reading = reading;
		this.outputs = outputs;
	}

	@Override
	public void accept(Made made) {
		var verdict = this.known.computeIfAbsent(new Asked(made.table(), made.inputs(), made.facts(), made.outputs()),
				(asked) -> verdict(made));
		this.total++;
		if (verdict.unfit() != null) {
			this.unfit.computeIfAbsent(verdict.unfit(), (one) -> new long[1])[0]++;
		}
		else if (verdict.way() == null) {
			this.same++;
		}
		else {
			this.ways.computeIfAbsent(verdict.way(), (one) -> new long[1])[0]++;
			if (this.elsewhere.size() < LISTED) {
				this.elsewhere.add(new Elsewhere(made.caseNumber(), made.at(), verdict.facts(), verdict.way()));
			}
		}
	}

	private Verdict verdict(Made made) {
		var facts = this.reading.facts(made);
		var now = this.table.answer(facts);
		if (now.unfit() != null) {
			return new Verdict(new Unfit(now.unfit(), now.detail(), 0), null, facts);
		}
		var way = new Way(MadeReading.outcome(made).values(this.outputs), now.values(this.outputs), 0);
		return new Verdict(null, way.before().equals(way.after()) ? null : way, facts);
	}

	Replayed replayed() {
		var most = Comparator.comparingLong(Way::count).reversed();
		return new Replayed(this.outputs, this.total, this.same,
				this.ways.entrySet()
					.stream()
					.map((one) -> new Way(one.getKey().before(), one.getKey().after(), one.getValue()[0]))
					.sorted(most)
					.toList(),
				this.unfit.entrySet()
					.stream()
					.map((one) -> new Unfit(one.getKey().why(), one.getKey().detail(), one.getValue()[0]))
					.toList(),
				this.elsewhere);
	}

	private record Asked(String table, String inputs, String facts, String outputs) {
	}

	/** Both {@code null}: the same outcome as then. */
	private record Verdict(Unfit unfit, Way way, Map<String, Object> facts) {
	}

}
