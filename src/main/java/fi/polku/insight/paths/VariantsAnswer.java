package fi.polku.insight.paths;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** The orders in which steps were done, over REST. */
@Schema(name = "Variants")
record VariantsAnswer(@Schema(description = "the id of the definition", example = "variants") String definition,
		@Schema(description = "of all times", example = "seconds") String unit,
		@Schema(description = "whether there are too few cases for a figure") boolean suppressed,
		@Schema(description = "ended ones in which anything was done") Integer cases,
		@Schema(description = "how many orders there are") Integer distinct,
		@Schema(description = "the most frequent first") List<Variant> variants,
		@Schema(description = "all that are not told one by one; null where there are none") Rest others) {

	/** An order of steps. */
	@Schema(name = "Variant")
	record Variant(@Schema(description = "ids of the steps; of a log, the activities") List<String> steps, int count,
			@Schema(description = "of the cases") double share,
			@Schema(description = "median of its cases' lead times") double medianLeadTime) {
	}

	/** What is told together only. */
	@Schema(name = "OtherVariants")
	record Rest(int variants, int cases, double share) {
	}

}
