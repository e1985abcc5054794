package fi.polku.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.form.Option;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people belong: organisations, areas and teams. */
@Service
@Transactional
class Places {

	private final JdbcClient jdbc;

	private final Trail trail;

	Places(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	public List<Place> all(Sort sort) {
		return this.jdbc.sql(sort.select + " order by x.name, x.id").query(Place.class).list();
	}

	public Optional<Place> find(Sort sort, String id) {
		return this.jdbc.sql(sort.select + " where x.id = :id").param("id", id).query(Place.class).optional();
	}

	public List<Option> options(Sort sort) {
		return all(sort).stream()
			.map((one) -> new Option(one.id(), one.name().isBlank() ? one.id() : one.name()))
			.toList();
	}

	/** The programmes there are, by name. */
	public List<Option> programmes() {
		var language = LocaleContextHolder.getLocale().getLanguage();
		return this.jdbc
			.sql("""
					select distinct on (id) id, case :language when 'sv' then name_sv when 'en' then name_en else name_fi end
					  from programme
					 order by id, valid_from desc
					""")
			.param("language", language)
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/** Adds a place; its id is made of its name and never changes. */
	public void add(Sort sort, Place place) {
		var id = freeId(sort, place.name());
		write(sort.insert, place, id);
		this.trail.administered(sort.kind + ".added", id, changes(null, place));
	}

	public void change(Sort sort, String id, Place place) {
		var before = find(sort, id).orElseThrow();
		write(sort.update, place, id);
		this.trail.administered(sort.kind + ".changed", id, changes(before, place));
	}

	private void write(String sql, Place place, String id) {
		this.jdbc.sql(sql)
			.param("id", id)
			.param("name", place.name())
			.param("kind", place.kind())
			.param("municipality", place.municipality())
			.param("organisation", place.organisation())
			.param("area", place.area())
			.update();
	}

	private String freeId(Sort sort, String name) {
		var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("[^a-z0-9]+", "");
		var wanted = plain.isEmpty() ? sort.kind : plain.substring(0, Math.min(30, plain.length()));
		var id = wanted;
		for (int next = 2; find(sort, id).isPresent(); next++) {
			id = wanted + next;
		}
		return id;
	}

	private static List<Change> changes(Place before, Place after) {
		var old = (before != null) ? before : new Place(null, null, null, null, null, null);
		return List.of(Change.of(null, "name", old.name(), after.name()),
				Change.of(null, "kind", old.kind(), after.kind()),
				Change.of(null, "municipality", old.municipality(), after.municipality()),
				Change.of(null, "organisation", old.organisation(), after.organisation()),
				Change.of(null, "area", old.area(), after.area()));
	}

	/** A place; what its sort has not is {@code null}. */
	record Place(String id, String name, String kind, String municipality, String organisation, String area) {
	}

	/** The sorts of places, each with its statements. */
	enum Sort {

		ORGANISATIONS("organisation", """
				select x.id, x.name, x.kind, x.municipality, null::text as organisation, null::text as area
				  from organisation x
				""", """
				insert into organisation (id, name, kind, municipality) values (:id, :name, :kind, :municipality)
				""", """
				update organisation set name = :name, kind = :kind, municipality = :municipality where id = :id
				"""), AREAS("area", """
				select x.id, x.name, null::text as kind, null::text as municipality, null::text as organisation,
				       null::text as area
				  from area x
				""", "insert into area (id, name) values (:id, :name)", "update area set name = :name where id = :id"),
		TEAMS("team", """
				select x.id, x.name, null::text as kind, null::text as municipality, x.organisation_id as organisation,
				       x.area_id as area
				  from team x
				""", """
				insert into team (id, name, organisation_id, area_id) values (:id, :name, :organisation, :area)
				""", "update team set name = :name, organisation_id = :organisation, area_id = :area where id = :id");

		final String kind;

		private final String select;

		private final String insert;

		private final String update;

		Sort(String kind, String select, String insert, String update) {
			this.kind = kind;
			this.select = select;
			this.insert = insert;
			this.update = update;
		}

		static Optional<Sort> of(String path) {
			return List.of(values()).stream().filter((sort) -> sort.getPath().equals(path)).findFirst();
		}

		public String getPath() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
