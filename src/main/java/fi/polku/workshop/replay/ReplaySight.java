package fi.polku.workshop.replay;

import fi.polku.insight.FigurePolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.workshop.replay.Replayed.Elsewhere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a reader may see of a replay, and what the trail keeps of it. Whoever may open no
 * case learns nothing of a few, and of a case its number alone.
 */
@Component
class ReplaySight {

	private static final int FEWEST = 5;

	private static final String PURPOSE = "improvement";

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final Trail trail;

	ReplaySight(JdbcClient jdbc, CasePolicy policy, Trail trail) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.trail = trail;
	}

	SeenReplay of(Replayed replayed, ReplayQuestion question, Person reader) {
		boolean opens = FigurePolicy.opensCases(reader);
		boolean few = !opens && replayed.changed() > 0 && replayed.changed() < FEWEST;
		var listed = few ? List.<Elsewhere>of() : replayed.elsewhere();
		var numbers = listed.stream().map(Elsewhere::caseNumber).filter(Objects::nonNull).distinct().toList();
		var seen = opens ? seen(numbers, reader) : Set.<String>of();
		this.trail.asked("draft.replayed", PURPOSE, question.decision() + " " + question.from() + "/" + question.to(),
				numbers.stream().map(CaseNumber::new).toList());
		return new SeenReplay(new Replayed(replayed.outputs(), replayed.total(), replayed.same(), replayed.ways(),
				replayed.unfit(), listed.stream().map((one) -> masked(one, seen)).toList()), few, seen);
	}

	private static Elsewhere masked(Elsewhere one, Set<String> seen) {
		return (one.caseNumber() == null || seen.contains(one.caseNumber())) ? one
				: new Elsewhere(one.caseNumber(), one.at(), Map.of(), one.way());
	}

	private Set<String> seen(List<String> numbers, Person reader) {
		var right = this.policy.seen(reader);
		return Set.copyOf(
				this.jdbc.sql("select c.number from client_case c where c.number = any(:numbers) and " + right.sql())
					.params(right.values())
					.param("numbers", numbers.toArray(String[]::new))
					.query(String.class)
					.list());
	}

}
