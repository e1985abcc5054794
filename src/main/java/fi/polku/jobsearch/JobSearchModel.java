package fi.polku.jobsearch;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code jobSearch.bpmn}. */
final class JobSearchModel {

	static final Variable<LocalDate> FROM = Variable.date("jobSearchFrom");

	static final Variable<Instant> ENDS_AT = Variable.instant("jobSearchEndsAt");

	static final Variable<Long> DISCUSSION_WEEKS = Variable.number("discussionWeeks");

	/** Empty unless a discussion was moved to a day of its own. */
	static final Variable<LocalDate> MOVED_TO = Variable.date("searchDiscussionDay");

	static final Variable<Instant> DISCUSSION_AT = Variable.instant("searchDiscussionAt");

	static final Variable<Boolean> WORK_FOUND = Variable.flag("workFound");

	static final Variable<String> OUTCOME = Variable.text("jobSearchOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	private JobSearchModel() {
	}

}
