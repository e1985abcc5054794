package fi.polku.trail.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import fi.polku.trail.verify.Break.Kind;

/** The breaks found so far, and whether exchanges explain them. */
final class Breaks {

	private final List<Break> all = new ArrayList<>();

	private final List<CheckedLink> wrongLinks = new ArrayList<>();

	boolean isFull() {
		return this.all.size() >= Verification.MOST;
	}

	void add(Kind kind, Long position, Long row, byte[] expected, byte[] found, String about) {
		add(kind, position, row, hex(expected), hex(found), about);
	}

	void add(Kind kind, Long position, Long row, String expected, String found, String about) {
		if (!isFull()) {
			this.all.add(new Break(kind, position, row, expected, found, about));
		}
	}

	void wrong(CheckedLink checked) {
		var link = checked.link();
		if (!isFull()) {
			this.wrongLinks.add(checked);
			add(Kind.LINK_CHANGED, link.position(), link.id(), checked.hash(), link.hash(), null);
		}
	}

	List<Break> told() {
		return this.all.stream().map(this::named).toList();
	}

	private Break named(Break it) {
		if (it.kind() == Kind.LINK_CHANGED && isMoved(it)) {
			return as(Kind.LINKS_REORDERED, it);
		}
		if (it.kind() == Kind.ROW_CHANGED && this.all.stream()
			.anyMatch((other) -> other.kind() == Kind.ROW_CHANGED && other.expected().equals(it.found()))) {
			return as(Kind.ROWS_EXCHANGED, it);
		}
		return it;
	}

	/** Whether the link's hash is right at the place of another link that is wrong. */
	private boolean isMoved(Break it) {
		var link = this.wrongLinks.stream()
			.map(CheckedLink::link)
			.filter((one) -> one.position() == it.position())
			.findFirst()
			.orElseThrow();
		return this.wrongLinks.stream()
			.filter((place) -> place.link().position() != link.position())
			.anyMatch((place) -> this.wrongLinks.stream()
				.flatMap((other) -> List.of(other.previous(), other.link().hash()).stream())
				.anyMatch((before) -> Arrays.equals(link.hashAt(place.link().position(), before), link.hash())));
	}

	private static Break as(Kind kind, Break it) {
		return new Break(kind, it.position(), it.row(), it.expected(), it.found(), it.about());
	}

	private static String hex(byte[] digest) {
		return (digest != null) ? HexFormat.of().formatHex(digest) : null;
	}

}
