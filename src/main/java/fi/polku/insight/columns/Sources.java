package fi.polku.insight.columns;

import java.util.UUID;

import org.springframework.stereotype.Service;

/** Where columns come from: own cases, or an imported log that was read to its end. */
@Service
public class Sources {

	private final OwnColumns own;

	private final LogColumns logs;

	Sources(OwnColumns own, LogColumns logs) {
		this.own = own;
		this.logs = logs;
	}

	public Columns own() {
		return this.own.get();
	}

	public Columns log(UUID id) {
		return this.logs.get(id);
	}

}
