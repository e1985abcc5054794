package fi.polku.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.PersonalIdentityCode.Parsed;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of clients as a reader may see it; every showing goes to the trail. */
@Service
@Transactional
public class Register {

	static final int COUNTED = 1_000;

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Cases cases;

	private final ClientPolicy policy;

	private final CasePolicy casePolicy;

	private final RegisterCursor cursor;

	private final Trail trail;

	Register(JdbcClient jdbc, Clients clients, Cases cases, ClientPolicy policy, CasePolicy casePolicy,
			RegisterCursor cursor, Trail trail) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.cases = cases;
		this.policy = policy;
		this.casePolicy = casePolicy;
		this.cursor = cursor;
		this.trail = trail;
	}

	/**
	 * One page of those the reader may know by name, whose names hold every word.
	 * @param text words of the name, or {@code null} for all
	 * @param after where the page begins, or {@code null}
	 * @throws IllegalArgumentException if {@code after} is none of ours
	 */
	public RegisterPage list(String text, String after, int limit, Person reader) {
		var where = RegisterSql.where(text, this.policy.named(reader));
		var values = new HashMap<>(where.values());
		values.putAll(this.casePolicy.seen(reader).values());
		if (after != null) {
			var keys = this.cursor.read(after);
			values.putAll(Map.of("last", keys.get(0), "first", keys.get(1), "id", UUID.fromString(keys.get(2))));
		}
		values.put("limit", limit + 1);
		var rows = this.jdbc.sql(RegisterSql.page(where.sql(), this.casePolicy.seen(reader).sql(), after != null))
			.params(values)
			.query(this::row)
			.list();
		var shown = rows.subList(0, Math.min(limit, rows.size()));
		listed(shown);
		var next = (rows.size() > limit) ? shown.get(limit - 1).key() : null;
		var total = this.jdbc.sql(RegisterSql.count(where.sql(), COUNTED + 1))
			.params(where.values())
			.query(Integer.class)
			.single();
		return new RegisterPage(List.copyOf(shown), next, Math.min(total, COUNTED), total > COUNTED);
	}

	/**
	 * Finds by case number or identity code, else by name. A client that a protection
	 * order hides is found by case number only, without the name.
	 */
	public RegisterPage search(String text, String after, int limit, Person reader) {
		var found = (text != null)
				? byNumber(text, reader).map((it) -> row(it, clientOf(it, reader))).or(() -> byCode(text, reader))
				: Optional.<RegisterRow>empty();
		if (found.isEmpty()) {
			return list(text, after, limit, reader);
		}
		var only = List.of(found.get());
		listed(only);
		return new RegisterPage(only, null, 1, false);
	}

	private Optional<RegisterRow> byCode(String text, Person reader) {
		return (PersonalIdentityCode.parse(text) instanceof Parsed.Valid valid)
				? byCode(valid.code(), reader).flatMap((id) -> newest(id, reader)) : Optional.empty();
	}

	private Optional<RegisterRow> newest(UUID client, Person reader) {
		return this.cases.of(client)
			.stream()
			.filter((it) -> this.casePolicy.mayName(reader, it.number()))
			.max(Comparator.comparing(Case::open).thenComparing(Case::openedAt))
			.map((it) -> row(it, clientOf(it, reader)));
	}

	private void listed(List<RegisterRow> rows) {
		this.trail.seen("client.listed", "search",
				rows.stream().map(RegisterRow::caseNumber).map(CaseNumber::new).toList(),
				rows.stream().map(RegisterRow::id).toList());
	}

	private static RegisterRow row(Case one, ShownClient who) {
		return new RegisterRow(who.client().id(), who.name(), who.maskedCode(), who.client().protectionOrder(),
				one.number().value(), one.programme(), one.open(), one.owner(), null);
	}

	/** The case of the number, where the reader may see it. */
	public Optional<Case> byNumber(String text, Person reader) {
		return text.matches("\\d{4}-\\d{6,9}")
				? this.cases.find(new CaseNumber(text)).filter((it) -> this.casePolicy.maySee(reader, it.number()))
				: Optional.empty();
	}

	/**
	 * A case of the reader's organisation by its number or its client's identity code,
	 * which the reader may open for a limited time. A code behind a protection order
	 * finds nothing: it would tell whose the case is.
	 */
	public Optional<CaseNumber> openable(String text, Person reader) {
		var numbers = text.matches("\\d{4}-\\d{6,9}") ? List.of(new CaseNumber(text))
				: (PersonalIdentityCode.parse(text) instanceof Parsed.Valid valid) ? ofCode(valid.code())
						: List.<CaseNumber>of();
		return numbers.stream().filter((it) -> this.casePolicy.mayOpen(reader, it)).findFirst();
	}

	/** The client's cases, open ones first, the newest first. */
	private List<CaseNumber> ofCode(PersonalIdentityCode code) {
		return this.clients.find(code)
			.stream()
			.filter((it) -> !it.protectionOrder())
			.flatMap((it) -> this.cases.of(it.id()).stream())
			.sorted(Comparator.comparing(Case::open).thenComparing(Case::openedAt).reversed())
			.map(Case::number)
			.toList();
	}

	/** The client of the code, where the reader may know who it is. */
	public Optional<UUID> byCode(PersonalIdentityCode code, Person reader) {
		return this.clients.find(code).map((it) -> it.id()).filter((id) -> this.policy.mayName(reader, id));
	}

	/**
	 * The client as the reader may see them, empty where there is none or it is not
	 * theirs to see.
	 */
	public Optional<ShownClient> show(UUID id, Person reader) {
		return this.clients.find(id)
			.filter((it) -> this.policy.maySee(reader, id))
			.map((it) -> ShownClient.of(it, this.policy.mayName(reader, id)));
	}

	/** The client of a case that the reader may see. */
	public ShownClient clientOf(Case one, Person reader) {
		return ShownClient.of(this.clients.get(one.clientId()), this.casePolicy.mayName(reader, one.number()));
	}

	private RegisterRow row(ResultSet row, int number) throws SQLException {
		var id = row.getObject("id", UUID.class);
		var last = row.getString("last_name");
		var first = row.getString("first_names");
		var born = row.getObject("birth_date", LocalDate.class);
		return new RegisterRow(id, last + ", " + first, ShownClient.masked(row.getBoolean("code_known"), born),
				row.getBoolean("protected"), row.getString("number"), row.getString("programme"),
				"open".equals(row.getString("state")), row.getString("owner_name"), this.cursor.write(last, first, id));
	}

}
