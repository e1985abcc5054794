package fi.polku.insight;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** Who asks for a figure, and with which filter, stands in the trail. */
@Component
public class AskedFigures {

	private static final String PURPOSE = "audit";

	/** What an address may hold beside these is somebody's own text. */
	private static final Pattern CODE = Pattern.compile("[\\w.:-]{1,60}");

	private final EventLogs logs;

	private final Trail trail;

	private final CurrentUser user;

	AskedFigures(EventLogs logs, Trail trail, CurrentUser user) {
		this.logs = logs;
		this.trail = trail;
		this.user = user;
	}

	/** A figure was asked for; refused where there is no such log. */
	public void figure(String kind, CaseFilter filter) {
		check(filter);
		this.trail.asked(kind, PURPOSE, subject(filter));
	}

	/** The cases behind a figure were shown. */
	public void cases(String kind, CaseFilter filter, Collection<CaseNumber> shown) {
		check(filter);
		this.trail.asked(kind, PURPOSE, subject(filter), shown);
	}

	private void check(CaseFilter filter) {
		if (filter.log() != null && !this.logs.isReady(filter.log(), this.user.get())) {
			throw Refusal.notFound("insight.log.unknown");
		}
	}

	/** The filter without words of anybody's. */
	private static String subject(CaseFilter filter) {
		var said = filter.chosen()
			.entrySet()
			.stream()
			.map((one) -> one.getKey() + "="
					+ one.getValue().stream().map(AskedFigures::code).collect(Collectors.joining("|")))
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? null : said;
	}

	private static String code(String value) {
		return CODE.matcher(value).matches() ? value : "…";
	}

}
