package fi.polku.process.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The process that a file is about: of several the one that is executable, of such the
 * one with the most parts. Other tools put a process behind every pool.
 */
public final class MainProcess {

	private MainProcess() {
	}

	/** Empty where the file has none. */
	public static Optional<Node> of(Node root) {
		var all = root.children("process");
		var executable = all.stream().filter((one) -> "true".equals(one.attribute("isExecutable"))).toList();
		return largest(executable.isEmpty() ? all : executable);
	}

	private static Optional<Node> largest(List<Node> processes) {
		return (processes.size() < 2) ? processes.stream().findFirst() : processes.stream()
			.max(Comparator.comparingLong((one) -> one.within().filter(Elements::isFlowNode).count()));
	}

}
