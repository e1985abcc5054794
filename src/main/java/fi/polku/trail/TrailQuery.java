package fi.polku.trail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.web.Refusal;

import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What was typed into the filters of the trail; empty does not narrow. */
record TrailQuery(String day, String from, String to, String user, String role, String kind, String purpose,
		String step, @BindParam("case") String caseNumber, String client, String sight, String secured, Long before) {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	TrailFilter filter() {
		return new TrailFilter(day((given(this.day) != null) ? this.day : this.from),
				day((given(this.day) != null) ? this.day : this.to), given(this.user), wantedRole(), given(this.kind),
				given(this.purpose), given(this.step), number(), wantedClient(), wantedSight(),
				given(this.secured) != null, this.before);
	}

	/** The address of the same filters. */
	UriComponentsBuilder address(String path) {
		var address = UriComponentsBuilder.fromPath(path);
		add(address, "day", this.day);
		add(address, "from", this.from);
		add(address, "to", this.to);
		add(address, "user", this.user);
		add(address, "role", this.role);
		add(address, "kind", this.kind);
		add(address, "purpose", this.purpose);
		add(address, "step", this.step);
		add(address, "case", this.caseNumber);
		add(address, "client", this.client);
		add(address, "sight", this.sight);
		add(address, "secured", this.secured);
		return address;
	}

	public boolean isEmpty() {
		return address("/trail").build().getQueryParams().isEmpty();
	}

	/** Whether a filter is used that few need. */
	public boolean isChosenSeldom() {
		return Stream.of(this.purpose, this.role, this.sight, this.step, this.secured)
			.anyMatch((value) -> given(value) != null);
	}

	private static void add(UriComponentsBuilder address, String name, String value) {
		if (given(value) != null) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

	private static String given(String text) {
		if (text != null && text.indexOf('\0') >= 0) {
			throw Refusal.badRequest("web.problem.value", text.replace('\0', '\uFFFD'));
		}
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static LocalDate day(String text) {
		try {
			var day = (given(text) == null) ? null : LocalDate.parse(text.strip());
			if (day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		throw Refusal.badRequest("web.problem.value", "day");
	}

	private Role wantedRole() {
		try {
			return (given(this.role) == null) ? null : Role.valueOf(this.role);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("web.problem.value", "role");
		}
	}

	private String wantedSight() {
		var wanted = given(this.sight);
		if (wanted != null && !wanted.equals("shown") && !wanted.equals("done")) {
			throw Refusal.badRequest("web.problem.value", "sight");
		}
		return wanted;
	}

	private UUID wantedClient() {
		try {
			return (given(this.client) == null) ? null : UUID.fromString(this.client.strip());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("web.problem.value", "client");
		}
	}

	private CaseNumber number() {
		try {
			return (given(this.caseNumber) == null) ? null : new CaseNumber(this.caseNumber.strip());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("trail.fault.case");
		}
	}

}
