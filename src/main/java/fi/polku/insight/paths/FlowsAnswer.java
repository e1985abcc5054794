package fi.polku.insight.paths;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which step directly follows which, over REST. Numbers that would be about few people
 * are {@code null}.
 */
@Schema(name = "Flows")
record FlowsAnswer(@Schema(description = "the id of the definition", example = "flows") String definition,
		@Schema(description = "of all times", example = "seconds") String unit,
		@Schema(description = "whether there are too few cases for a figure") boolean suppressed, Counts counts,
		@Schema(description = "the most frequent first") List<Flow> flows,
		@Schema(description = "pairs of fewer than five cases together; null where there are none") Others others,
		@Schema(description = "over the work of people, whatever kinds are asked for") Hands handovers,
		@Schema(description = "over the work of people, whatever kinds are asked for") Again rework,
		@Schema(description = "same step, same person, two or more cases, each within 60 seconds of the one before") Batching batching) {

	/** How much was looked at. */
	@Schema(name = "FlowCounts")
	record Counts(Integer cases, @Schema(description = "steps done") Long events,
			@Schema(description = "different steps") int activities, @Schema(description = "different pairs") int pairs,
			@Schema(description = "different orders of steps among the ended cases") Integer variants) {
	}

	/** A pair of steps. */
	@Schema(name = "Flow")
	record Flow(@Schema(description = "the id of the step; of a log, the activity") String from, String to, long count,
			@Schema(description = "in how many cases") long cases,
			@Schema(description = "from completion to completion") double mean,
			@Schema(description = "of type 7") double median,
			@Schema(description = "in all, before work on the second began") double waiting,
			@Schema(description = "how often the two were done by different people") Long handovers) {
	}

	/** What is told together only. */
	@Schema(name = "OtherFlows")
	record Others(long pairs, Long count) {
	}

	/** Consecutive pieces of work by different people. */
	@Schema(name = "HandoverCounts")
	record Hands(@Schema(description = "consecutive pieces of work") Long pairs,
			@Schema(description = "of these, those where both people are known") Long bothKnown, Long count,
			@Schema(description = "different pairs of people") Integer distinctPairs, Integer casesWithout,
			@Schema(description = "per case") Double mean, @Schema(description = "per case") Double median) {
	}

	/** Steps done again. */
	@Schema(name = "ReworkCounts")
	record Again(
			@Schema(description = "in which a step was done again or a flow named as rework was taken") Integer cases,
			@Schema(description = "of these, those in which a flow named as rework was taken") Integer byFlow,
			@Schema(description = "of the cases in which anything was done") Double share, Double firstTimeRight,
			@Schema(description = "pieces that were not the first of their step in their case") Long repeats,
			List<StepAgain> steps) {
	}

	/** A step done again. */
	@Schema(name = "StepAgain")
	record StepAgain(String step, @Schema(description = "in which it was done") int reached,
			@Schema(description = "in which it was done again") int cases, int repeats) {
	}

	/** Work done in batches. */
	@Schema(name = "BatchCounts")
	record Batching(Long batches, Long pieces, Double share) {
	}

}
