package fi.polku.workshop.replay;

import java.util.Set;

/**
 * A replay as its reader may see it.
 *
 * @param few whether so few would go elsewhere that they are not listed, nor counted one
 * by one
 * @param cases numbers of listed cases that the reader may open
 */
public record SeenReplay(Replayed replayed, boolean few, Set<String> cases) {

	public boolean mayOpen(String caseNumber) {
		return caseNumber != null && this.cases.contains(caseNumber);
	}

}
