package fi.polku.improvement;

import java.util.Arrays;
import java.util.Optional;

/** The eight wastes of Lean. */
public enum WasteKind {

	WAITING("waiting"), NEEDLESS("needless"), DEFECT("defect"), MOTION("motion"), DUPLICATE("duplicate"),
	UNFINISHED("unfinished"), OVERDONE("overdone"), SKILLS("skills");

	private final String code;

	WasteKind(String code) {
		this.code = code;
	}

	/** As stored, and in the texts {@code improvement.kind.<code>}. */
	public String code() {
		return this.code;
	}

	public static Optional<WasteKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
