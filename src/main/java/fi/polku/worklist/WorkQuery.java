package fi.polku.worklist;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;

/** A list as it is asked for: the parameters of an address, or the body of a search. */
public record WorkQuery(@Schema(description = "me, none, meOrNone or a user name") String assignee,
		@Schema(description = "one of your own candidate groups") String group,
		@Schema(description = "id of the user task in its model") String step, String programme, String segment,
		@Schema(description = "id of the area") String area, @Schema(description = "id of the team") String team,
		@Schema(description = "overdue, today, week (not yet overdue) or none: without a deadline") String due,
		@Schema(description = "the first day on which it may be due, as 2026-11-03") String dueFrom,
		@Schema(description = "the last day on which it may be due") String dueTo,
		@Schema(description = "us or others") String waits,
		@Schema(description = "unanswered questions between colleagues: toMe, fromMe or any of both") String questions,
		@Schema(description = "set aside until a later follow-up day and not overdue: no leaves them out, only shows just them") String aside,
		@Schema(description = "only those you have not opened") Boolean unread,
		@Schema(description = "words of the name or a case number; in the body of a search only") String text,
		@Schema(description = "due, priority (most urgent first), name, step, created, followUp; several with commas, "
				+ "a minus reverses one: due,-created") String sort,
		@Schema(description = "rows of a page, 1–200") Integer limit,
		@Schema(description = "next of the page before, of the same sort") String after) {

	/** The names of the parameters; {@code lang} is every page's. */
	static final Set<String> PARTS = Stream
		.concat(Stream.of("lang"), Arrays.stream(WorkQuery.class.getRecordComponents()).map(RecordComponent::getName))
		.collect(Collectors.toUnmodifiableSet());

	static final WorkQuery NONE = new WorkQuery(null, null, null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null);

	WorkFilter filter() {
		return new WorkFilter(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.team,
				this.due, this.dueFrom, this.dueTo, this.waits, this.questions, this.aside,
				Boolean.TRUE.equals(this.unread), this.text, this.sort, (this.limit != null) ? this.limit : 0,
				this.after);
	}

}
