package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.Turns;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an event log out, and says so in the trail before its first byte. */
@Service
public class EventLogExport {

	/** Each holds a connection for as long as somebody reads. */
	private static final int AT_ONCE = 4;

	private static final int IN_A_ROW = 1_000;

	private final Turns turns = new Turns(AT_ONCE, "insight.export.busy");

	private final Rows rows;

	private final TransactionTemplate reading;

	private final TransactionTemplate telling;

	private final Trail trail;

	private final CurrentUser user;

	EventLogExport(Rows rows, PlatformTransactionManager transactions, Trail trail, CurrentUser user) {
		this.rows = rows;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.telling = new TransactionTemplate(transactions);
		this.telling.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.trail = trail;
		this.user = user;
	}

	/** How much there would be. */
	public Totals totals(CaseFilter filter) {
		return this.reading.execute((status) -> source(filter).totals());
	}

	/**
	 * Writes it. After a fault the stream is not ended, so that nobody takes the part for
	 * the whole.
	 */
	void write(CaseFilter filter, Format format, Target target) throws IOException {
		this.turns.take();
		try {
			this.reading.executeWithoutResult((status) -> {
				try {
					write(source(filter), filter, format, target);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		finally {
			this.turns.giveBack();
		}
	}

	private void write(Source source, CaseFilter filter, Format format, Target target) throws IOException {
		var totals = source.totals();
		if (totals.isTooFew()) {
			throw Refusal.unprocessable(List.of(), "insight.export.tooFew");
		}
		this.telling.executeWithoutResult((status) -> tell(filter, format, totals));
		if (filter.log() == null) {
			name(source, format);
		}
		target.write(source);
	}

	private void tell(CaseFilter filter, Format format, Totals totals) {
		var told = new ArrayList<Change>();
		told.add(Change.of(null, "format", null, format.name()));
		told.add(Change.of(null, "cases", null, totals.cases()));
		told.add(Change.of(null, "steps", null, totals.steps()));
		told.add(Change.of(null, "withheld", null, totals.withheld()));
		filter.chosen().forEach((name, values) -> told.add(Change.of(null, name, null, String.join(", ", values))));
		this.trail.did("eventLog.exported", "audit", List.of(), told);
	}

	/** Whose cases they are, a thousand in a row of the trail. */
	private void name(Source source, Format format) throws IOException {
		var some = new ArrayList<CaseNumber>();
		source.cases((one) -> {
			some.add(new CaseNumber(one.id()));
			if (some.size() == IN_A_ROW) {
				name(some, format);
			}
		});
		name(some, format);
	}

	private void name(List<CaseNumber> some, Format format) {
		if (!some.isEmpty()) {
			this.telling.executeWithoutResult(
					(status) -> this.trail.asked("eventLog.casesExported", "audit", format.name(), some));
			some.clear();
		}
	}

	private Source source(CaseFilter filter) {
		return (filter.log() != null) ? new TakenLog(this.rows, filter)
				: new OwnCases(this.rows, filter, this.user.get());
	}

	/** Where it goes, once it is sure that it may. */
	@FunctionalInterface
	interface Target {

		void write(Source source) throws IOException;

	}

}
