package fi.polku.worklist;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list as it is asked for: the parameters of an address, or the body of a search. */
public record WorkQuery(String assignee, String group, String step, String programme, String segment, String area,
		String due, String waits, Boolean unread, String text, String sort, Integer limit, String after) {

	/** The names of the parameters; {@code lang} is every page's. */
	static final Set<String> PARTS = Stream
		.concat(Stream.of("lang"), Arrays.stream(WorkQuery.class.getRecordComponents()).map(RecordComponent::getName))
		.collect(Collectors.toUnmodifiableSet());

	WorkFilter filter() {
		return new WorkFilter(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.due,
				this.waits, Boolean.TRUE.equals(this.unread), this.text, this.sort,
				(this.limit != null) ? this.limit : 0, this.after);
	}

	WorkQuery with(String words) {
		return new WorkQuery(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.due,
				this.waits, this.unread, words, this.sort, this.limit, this.after);
	}

}
