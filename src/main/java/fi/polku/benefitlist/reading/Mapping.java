package fi.polku.benefitlist.reading;

import java.util.Map;
import java.util.Optional;

/**
 * What a person has said of a file: the meaning of headings and of benefit names we do
 * not know. A heading mapped to nothing (null) is left out.
 */
public record Mapping(Map<String, Column> columns, Map<String, BenefitKind> benefits) {

	public static final Mapping NONE = new Mapping(Map.of(), Map.of());

	public Mapping {
		columns = (columns != null) ? columns : Map.of();
		benefits = (benefits != null) ? benefits : Map.of();
	}

	/** The column a heading means; what a person has said goes before what we know. */
	Optional<Column> column(String heading) {
		if (this.columns.containsKey(heading)) {
			return Optional.ofNullable(this.columns.get(heading));
		}
		return Column.of(heading).filter((column) -> !this.columns.containsValue(column));
	}

	/** What we know of a benefit name goes before what a person has said. */
	BenefitKind benefit(String name) {
		var known = BenefitKind.of(name);
		return (known != BenefitKind.UNKNOWN) ? known : this.benefits.getOrDefault(name.strip(), known);
	}

}
