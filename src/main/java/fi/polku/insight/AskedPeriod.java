package fi.polku.insight;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.columns.Micros;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The days of a filter as moments, and what belongs to them: what began, ended or was
 * open then. What is open has not ended, also where the days go on beyond this moment.
 *
 * @param from the first moment, in microseconds since 1970
 * @param until the first moment after the days
 * @param ended whether it must have ended then
 * @param open whether it must have been open at some time then
 */
public record AskedPeriod(long from, long until, boolean ended, boolean open) {

	private static final AskedPeriod ANY = new AskedPeriod(Long.MIN_VALUE, Long.MAX_VALUE, false, false);

	/** Of the cases. */
	public static AskedPeriod of(CaseFilter filter) {
		return new AskedPeriod((filter.from() != null) ? Micros.startOf(filter.from()) : Long.MIN_VALUE,
				(filter.to() != null) ? Micros.startOf(filter.to().plusDays(1)) : Long.MAX_VALUE,
				filter.leavesOutOpen(), "open".equals(filter.period()));
	}

	/** Of the runs of steps: of cases begun then all of them. */
	public static AskedPeriod ofRuns(CaseFilter filter) {
		var asked = of(filter);
		return (asked.ended || asked.open) ? asked : ANY;
	}

	/** Whether something that went on from one moment to another belongs to it. */
	public boolean holds(long began, long over, long now) {
		if (this.ended) {
			return over <= now && over >= this.from && over < this.until;
		}
		return began < this.until && (this.open ? over > this.from : began >= this.from);
	}

	/** Whether everything belongs to it. */
	public boolean isAny() {
		return this.equals(ANY);
	}

	/** The same in SQL, of columns that hold when something began and when it ended. */
	public static String sql(String began, String ended) {
		return """
				(case :period::text
				     when 'ended' then %2$s >= coalesce(:from::timestamptz, '-infinity')
				                       and %2$s < coalesce(:until::timestamptz, 'infinity')
				     when 'open' then %1$s < coalesce(:until::timestamptz, 'infinity')
				                      and coalesce(%2$s, 'infinity') > coalesce(:from::timestamptz, '-infinity')
				     else (:from::timestamptz is null or %1$s >= :from) and (:until::timestamptz is null or %1$s < :until)
				 end)"""
			.formatted(began, ended);
	}

	/** The values that the SQL needs. */
	public static MapSqlParameterSource values(CaseFilter filter) {
		return new MapSqlParameterSource().addValue("period", filter.period(), Types.VARCHAR)
			.addValue("from", midnight(filter.from()), Types.TIMESTAMP)
			.addValue("until", midnight((filter.to() != null) ? filter.to().plusDays(1) : null), Types.TIMESTAMP);
	}

	private static Timestamp midnight(LocalDate day) {
		return (day != null) ? Timestamp.from(Helsinki.startOfDay(day)) : null;
	}

}
