package fi.polku.trail;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import fi.polku.calendar.Helsinki;

/** A filter as conditions on {@code trail t}, each with an index of its own. */
record TrailWhere(String sql, Map<String, Object> values) {

	static TrailWhere of(TrailFilter filter) {
		var where = new TrailWhere("", new HashMap<>());
		if (filter.from() != null) {
			where = where.and("t.at >= :from", "from", Timestamp.from(Helsinki.startOfDay(filter.from())));
		}
		if (filter.to() != null) {
			where = where.and("t.at < :to", "to", Timestamp.from(Helsinki.endOfDay(filter.to())));
		}
		where = where.and("t.username = :username", "username", filter.username())
			.and("t.username in (select username from user_role where role = :role)", "role",
					(filter.role() != null) ? filter.role().name() : null)
			.and("t.kind = :kind", "kind", filter.kind())
			.and("t.purpose = :purpose", "purpose", filter.purpose())
			.and("t.element = :step", "step", filter.step())
			.and("t.cases @> array[:case]::text[]", "case",
					(filter.caseNumber() != null) ? filter.caseNumber().value() : null)
			.and("""
					(t.clients @> array[:client]::uuid[]
					 or t.cases && array(select number from client_case where client_id = :client))""", "client",
					filter.client())
			.and("t.id < :before", "before", filter.before());
		if (filter.sight() != null) {
			where = where.and("t.kind " + ("shown".equals(filter.sight()) ? "~" : "!~") + " :shows", "shows",
					TrailFilter.SHOWS);
		}
		return filter.secured() ? where.and("t.protected and :secured", "secured", true) : where;
	}

	private TrailWhere and(String condition, String name, Object value) {
		if (value == null) {
			return this;
		}
		this.values.put(name, value);
		return new TrailWhere(this.sql + "\n   and " + condition, this.values);
	}

}
