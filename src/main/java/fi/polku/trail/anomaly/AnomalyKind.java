package fi.polku.trail.anomaly;

/**
 * What may stand out. Each asks for rows of {@code username, cases} among the reads of a
 * day: {@code seen} has one row for each person and client, with a case of the client;
 * {@code alone} whether the client was opened by itself and not in a list,
 * {@code secured} whether so behind a protection order, {@code tied} whether the person
 * works on any of the client's cases.
 */
enum AnomalyKind {

	/** Many clients in a day, against the person's own usual. */
	manyReads("select username, array_agg(distinct number) as cases from seen group by username"),
	/** Cases opened that are not the person's, the team's or in a task. */
	outsideRelation("""
			select username, array_agg(distinct number) as cases
			  from seen where alone and not tied and not audits group by username"""),
	/** Somebody of one's own family name, or oneself. */
	ownName("""
			select s.username, array_agg(distinct s.number) as cases
			  from seen s
			  join app_user u on u.username = s.username
			  join client p on p.id = s.client_id
			 where s.alone and lower(p.last_name) = lower(substring(u.display_name from '\\S+$'))
			 group by s.username"""),
	/** Access was taken by somebody who else would have had none. */
	accessTaken("""
			select t.username, array_agg(distinct n.number) as cases
			  from trail t cross join unnest(t.cases) as n (number)
			 where t.kind = 'case.accessTaken' and t.at >= :from and t.at < :to
			 group by t.username"""),
	/** Clients seen between ten in the evening and six in the morning. */
	night("select username, array_agg(distinct number) as cases from seen where night group by username"),
	/** Somebody behind a protection order, without a tie. */
	protectedSeen("""
			select username, array_agg(distinct number) as cases
			  from seen where alone and secured and not tied group by username""");

	private final String sql;

	AnomalyKind(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
