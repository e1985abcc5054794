package fi.polku.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.improvement.card.Card;
import fi.polku.improvement.card.Cards;
import fi.polku.improvement.card.Stage;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * VOITTO's Lean example as it may have gone: one owner sees waste and draws, another
 * publishes, open cases go over, and a year later a card tells what it brought.
 */
class OnwardImprovement {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

	private static final int SEEN = 17;

	private static final int DRAWN = 15;

	private static final int PUBLISHED = 14;

	private static final int LEARNED = 2;

	private final Cards cards;

	private final ImprovedModel model;

	private final StoryDays days;

	private final Acts acts;

	private final Actors actors;

	private final JdbcClient jdbc;

	OnwardImprovement(Cards cards, ImprovedModel model, StoryDays days, Acts acts, Actors actors, JdbcClient jdbc) {
		this.cards = cards;
		this.model = model;
		this.days = days;
		this.acts = acts;
		this.actors = actors;
		this.jdbc = jdbc;
	}

	/** Before the first day: the processes stand as they are found. */
	void foundOn(LocalDate day) {
		this.model.foundAt(Helsinki.startOfDay(day));
	}

	/** What the owners do on the day, most often nothing. */
	void live(LocalDate today, LocalDate reference) {
		if (isDay(today, reference, SEEN) && card().isEmpty()) {
			this.acts.as(this.actors.named("owner"),
					() -> this.cards.begin(ImprovedModel.MODEL, null, "waiting", seen(today), owner()));
		}
		if (isDay(today, reference, DRAWN)) {
			card().filter((card) -> card.stage() == Stage.PLAN).ifPresent(this::draw);
		}
		if (isDay(today, reference, PUBLISHED)) {
			card().filter((card) -> card.stage() == Stage.DO).ifPresent(this::publish);
		}
		if (isDay(today, reference, LEARNED)) {
			card().filter((card) -> card.stage() == Stage.CHECK)
				.ifPresent((card) -> write(card, Stage.ACT, written("learned")));
		}
	}

	private Map<String, String> seen(LocalDate today) {
		var values = written("seen");
		values.put("baseline", DAY.format(today) + ": " + baseline(this.jdbc));
		return values;
	}

	/** How long it has taken so far. */
	static String baseline(JdbcClient jdbc) {
		return jdbc.sql("""
				select format('%s päättynyttä edelleensijoitusta, kesto keskimäärin %s päivää', count(*),
				              coalesce(round(extract(epoch from avg(ended_at - began_at)) / 86400)::text, '–'))
				  from insight_instance
				 where model = :model and ended_at is not null
				""").param("model", ImprovedModel.MODEL).query(String.class).single();
	}

	private void draw(Card card) {
		var told = written("draft");
		var draft = this.acts.as(owner(), () -> {
			var id = this.model.draft(told.get("name"), told.get("reason"), owner());
			write(card, Stage.DO, Map.of("draft", id.toString()));
			return id;
		});
		this.acts.stepByStep(owner(), () -> {
			this.model.ask(draft, owner());
			return true;
		});
	}

	private void publish(Card card) {
		var draft = UUID.fromString(card.value("draft"));
		if (!this.model.isPublished(draft)) {
			var other = this.actors.named("owner2");
			this.acts.stepByStep(other, () -> {
				this.model.publish(draft, other);
				return true;
			});
		}
		this.model.moveCases();
		write(card, Stage.CHECK, written("published"));
	}

	private void write(Card card, Stage stage, Map<String, String> more) {
		var values = new HashMap<>(card.values());
		values.putAll(more);
		this.acts.as(owner(), () -> {
			this.cards.save(card.id(), card.revision(), stage, values, owner());
			return true;
		});
	}

	private Optional<Card> card() {
		return this.cards.all().stream().filter((card) -> card.model().equals(ImprovedModel.MODEL)).findFirst();
	}

	private Person owner() {
		return this.actors.named("owner");
	}

	private boolean isDay(LocalDate today, LocalDate reference, int monthsBefore) {
		return today.equals(this.days.working(reference.minusMonths(monthsBefore)));
	}

	/** What is written then: lines {@code when.field = words} of a file. */
	private static Map<String, String> written(String when) {
		var written = new HashMap<String, String>();
		Table.lines("demo/improvement.txt")
			.stream()
			.filter((line) -> line.startsWith(when + "."))
			.map((line) -> line.substring(when.length() + 1).split(" = ", 2))
			.forEach((field) -> written.put(field[0], field[1]));
		return written;
	}

}
