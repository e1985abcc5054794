package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.benefitlist.reading.Column;
import fi.polku.benefitlist.reading.ListKind;
import fi.polku.benefitlist.reading.ListReader;
import fi.polku.benefitlist.reading.Mapping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have said of headings and benefit names, kept for the next list of their
 * organisation; an empty one for lists that belong to none.
 */
@Repository
@Transactional
class Mappings {

	private final JdbcClient jdbc;

	private final MappingJson json;

	private final Clock clock;

	Mappings(JdbcClient jdbc, MappingJson json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** What is known of a file's layout, and what is said of it now. */
	Mapping forFile(Path file, ListKind kind, Mapping said, String organisation) throws IOException {
		var layouts = new ListReader(kind, Mapping.NONE).preview(file, 1).list().layouts();
		var known = known(layouts.isEmpty() ? "" : layouts.get(0).signature(), organisation);
		var benefits = new HashMap<>(known.benefits());
		benefits.putAll(said.benefits());
		return new Mapping(said.columns().isEmpty() ? known.columns() : said.columns(), Map.copyOf(benefits));
	}

	private Mapping known(String signature, String organisation) {
		var columns = this.jdbc.sql("""
				select columns from benefit_mapping where organisation = :organisation and signature = :signature
				""")
			.param("organisation", organisation)
			.param("signature", signature)
			.query(String.class)
			.optional()
			.map(this.json::read)
			.map(Mapping::columns)
			.orElse(Map.<String, Column>of());
		return new Mapping(columns, benefits(organisation));
	}

	private Map<String, BenefitKind> benefits(String organisation) {
		var names = new HashMap<String, BenefitKind>();
		this.jdbc.sql("select name, benefit from benefit_name where organisation = :organisation")
			.param("organisation", organisation)
			.query((row) -> {
				names.put(row.getString(1), BenefitKind.valueOf(row.getString(2)));
			});
		return names;
	}

	/** Of a list. */
	String organisationOf(UUID list) {
		return this.jdbc.sql("select coalesce(organisation, '') from benefit_list where id = :id")
			.param("id", list)
			.query(String.class)
			.single();
	}

	void keep(String signature, Mapping mapping, String organisation, String user) {
		if (!mapping.columns().isEmpty()) {
			this.jdbc.sql("""
					insert into benefit_mapping (organisation, signature, columns, saved_by, saved_at)
					values (:organisation, :signature, :columns::jsonb, :user, :at)
					on conflict (organisation, signature) do update
					set columns = excluded.columns, saved_by = excluded.saved_by, saved_at = excluded.saved_at
					""")
				.param("organisation", organisation)
				.param("signature", signature)
				.param("columns", this.json.write(new Mapping(mapping.columns(), Map.of())))
				.param("user", user)
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
		mapping.benefits().forEach((name, kind) -> name(name, kind, organisation, user));
	}

	/**
	 * A benefit name is mapped; the organisation's rows already taken in under it follow.
	 */
	void name(String name, BenefitKind kind, String organisation, String user) {
		this.jdbc.sql("""
				insert into benefit_name (organisation, name, benefit, saved_by, saved_at)
				values (:organisation, :name, :benefit, :user, :at)
				on conflict (organisation, name) do update
				set benefit = excluded.benefit, saved_by = excluded.saved_by, saved_at = excluded.saved_at
				""")
			.param("organisation", organisation)
			.param("name", name.strip())
			.param("benefit", kind.name())
			.param("user", user)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.jdbc.sql("""
				update benefit_row set benefit = :benefit
				 where benefit_name = :name and benefit <> :benefit
				   and list_id in (select id from benefit_list where coalesce(organisation, '') = :organisation)
				""")
			.param("organisation", organisation)
			.param("name", name.strip())
			.param("benefit", kind.name())
			.update();
	}

}
