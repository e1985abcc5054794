package fi.polku.worklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.calendar.Deadlines.NewDeadline;

/** What one transaction has done to human tasks. */
record Touched(Set<String> tasks, Set<String> instances, List<NewDeadline> deadlines, Set<String> done,
		Set<String> withdrawn) {

	static Touched none() {
		return new Touched(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>());
	}

	boolean isEmpty() {
		return this.tasks.isEmpty() && this.instances.isEmpty();
	}

	boolean hasEnded() {
		return !this.done.isEmpty() || !this.withdrawn.isEmpty();
	}

	/** Everything so far; what follows is collected anew. */
	Touched take() {
		var taken = new Touched(new LinkedHashSet<>(this.tasks), new LinkedHashSet<>(this.instances),
				new ArrayList<>(this.deadlines), new LinkedHashSet<>(this.done), new LinkedHashSet<>(this.withdrawn));
		this.tasks.clear();
		this.instances.clear();
		this.deadlines.clear();
		this.done.clear();
		this.withdrawn.clear();
		return taken;
	}
}
