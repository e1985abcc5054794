package fi.polku.benefitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.Format;
import fi.polku.benefitlist.reading.ListKind;

import org.springframework.jdbc.core.RowMapper;

/** A row of {@code benefit_list} as a list. */
record BenefitListRow(MappingJson json) implements RowMapper<BenefitList> {

	@Override
	public BenefitList mapRow(ResultSet row, int number) throws SQLException {
		var month = row.getObject("month", LocalDate.class);
		var options = new ListOptions(row.getString("municipality"), (month != null) ? YearMonth.from(month) : null,
				ListKind.valueOf(row.getString("kind")), row.getString("programme"));
		var fault = row.getString("fault");
		return new BenefitList(row.getObject("id", UUID.class), options, row.getString("file_name"),
				new Format(row.getString("encoding"), row.getString("delimiter").charAt(0)),
				this.json.read(row.getString("mapping")), List.of((String[]) row.getArray("headings").getArray()),
				ListState.valueOf(row.getString("state")), (fault != null) ? FaultCode.valueOf(fault) : null,
				row.getString("uploaded_by"), row.getTimestamp("uploaded_at").toInstant());
	}

}
