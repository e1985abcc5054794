package fi.polku.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which a case went through its models. The engine counts only within one
 * process instance, and much begins at the same instant.
 */
final class Occurrence {

	private Occurrence() {
	}

	/**
	 * Puts what a call activity began right behind it, then all by time.
	 * @param byInstance what each process instance has passed, in its own order; the
	 * instances in the order in which they began
	 */
	static List<Passed> order(Map<String, List<Passed>> byInstance) {
		Set<String> called = byInstance.values()
			.stream()
			.flatMap(List::stream)
			.map(Passed::calledInstance)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		var all = new ArrayList<Passed>();
		byInstance.keySet().stream().filter((id) -> !called.contains(id)).forEach((id) -> add(id, byInstance, all));
		all.sort(Comparator.comparing(Passed::started));
		return List.copyOf(all);
	}

	private static void add(String instance, Map<String, List<Passed>> byInstance, List<Passed> all) {
		for (var one : byInstance.getOrDefault(instance, List.of())) {
			all.add(one);
			if (one.calledInstance() != null) {
				add(one.calledInstance(), byInstance, all);
			}
		}
	}

}
