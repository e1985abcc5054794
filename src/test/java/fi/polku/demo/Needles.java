package fi.polku.demo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds many words in long texts, of which each place is read once. */
final class Needles {

	/** By so many first characters a word is looked for; shorter ones are not. */
	static final int HEAD = 4;

	private final Map<String, List<String>> byHead = new HashMap<>();

	private final BitSet heads = new BitSet();

	Needles(Collection<String> words) {
		for (var word : words) {
			if (word != null && word.length() >= HEAD) {
				this.byHead.computeIfAbsent(word.substring(0, HEAD), (head) -> new ArrayList<>()).add(word);
				this.heads.set(mark(word, 0));
			}
		}
	}

	/** Adds those that stand in the text. */
	void addFound(String text, Set<String> found) {
		for (int at = 0; at + HEAD <= text.length(); at++) {
			if (this.heads.get(mark(text, at))) {
				for (var word : this.byHead.getOrDefault(text.substring(at, at + HEAD), List.of())) {
					if (text.startsWith(word, at)) {
						found.add(word);
					}
				}
			}
		}
	}

	private static int mark(String text, int at) {
		int mark = 0;
		for (int i = at; i < at + HEAD; i++) {
			mark = mark * 31 + text.charAt(i);
		}
		return mark & 0xFFFFF;
	}

}
