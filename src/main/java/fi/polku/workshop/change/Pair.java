package fi.polku.workshop.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The same thing before and after; one of them is {@code null} where it is new or gone.
 */
record Pair<T>(T before, T after) {

	/**
	 * Pairs two lists by the first key that finds a partner: those of the list after in
	 * its order, then what is gone.
	 */
	@SafeVarargs
	static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String>... keys) {
		var left = new ArrayList<>(before);
		var found = new IdentityHashMap<T, T>();
		for (var key : keys) {
			var byKey = new HashMap<String, Deque<T>>();
			left.forEach((one) -> byKey.computeIfAbsent(key.apply(one), (same) -> new ArrayDeque<>()).add(one));
			after.stream().filter((one) -> !found.containsKey(one)).forEach((one) -> {
				var partners = byKey.get(key.apply(one));
				if (partners != null && !partners.isEmpty()) {
					found.put(one, partners.poll());
				}
			});
			left.removeIf((one) -> found.values().stream().anyMatch((partner) -> partner == one));
		}
		var pairs = new ArrayList<Pair<T>>();
		after.forEach((one) -> pairs.add(new Pair<>(found.get(one), one)));
		left.forEach((one) -> pairs.add(new Pair<>(one, null)));
		return pairs;
	}

	boolean isAdded() {
		return this.before == null;
	}

	boolean isRemoved() {
		return this.after == null;
	}

	boolean isBoth() {
		return this.before != null && this.after != null;
	}

	/** The thing after, or what it was. */
	T any() {
		return (this.after != null) ? this.after : this.before;
	}

}
