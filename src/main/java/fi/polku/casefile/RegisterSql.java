package fi.polku.casefile;

import java.util.HashMap;

/** The SQL of the register's list. */
final class RegisterSql {

	private static final int MOST_WORDS = 6;

	private RegisterSql() {
	}

	static SqlCondition where(String text, SqlCondition named) {
		var sql = new StringBuilder(named.sql());
		var values = new HashMap<>(named.values());
		if (text != null) {
			var words = text.strip().split("[\\s,]+", MOST_WORDS);
			for (var i = 0; i < words.length; i++) {
				sql.append("\n and (p.last_name || ' ' || p.first_names) ilike :word").append(i);
				values.put("word" + i, "%" + words[i].replaceAll("([\\\\%_])", "\\\\$1") + "%");
			}
		}
		return new SqlCondition(sql.toString(), values);
	}

	static String page(String where, String seen, boolean continued) {
		return """
				select p.id, p.last_name, p.first_names, p.birth_date, p.code_cipher is not null as code_known,
				       p.protected, k.number, k.programme, k.state, u.display_name as owner_name
				  from client p
				  join lateral (select c.* from client_case c
				                 where c.client_id = p.id and %s
				                 order by c.state = 'open' desc, c.opened_at desc, c.number desc
				                 limit 1) k on true
				  left join app_user u on u.username = k.owner
				 where %s
				   and %s
				 order by p.last_name, p.first_names, p.id
				 limit :limit
				""".formatted(seen, where,
				continued ? "(p.last_name, p.first_names, p.id) > (:last, :first, :id)" : "true");
	}

	static String count(String where, int most) {
		return "select count(*) from (select from client p where " + where + " limit " + most + ") counted";
	}

}
