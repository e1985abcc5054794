package fi.polku.benefitlist;

import java.util.List;

import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** Lists with their parts and counts, for pages. */
@Component
class ListPages {

	/** A list as a page shows it. */
	record Shown(BenefitList list, List<ListParts.Part> parts, ListCounts counts) {
	}

	private final BenefitLists lists;

	private final ListParts parts;

	private final ListFigures figures;

	private final ListPolicy policy;

	ListPages(BenefitLists lists, ListParts parts, ListFigures figures, ListPolicy policy) {
		this.lists = lists;
		this.parts = parts;
		this.figures = figures;
		this.policy = policy;
	}

	List<Shown> newest(int count, Person person) {
		return this.lists.newest(count, person, this.policy.audits(person)).stream().map(this::of).toList();
	}

	Shown of(BenefitList list) {
		return new Shown(list, this.parts.of(list.id()), this.figures.counts(list.id()));
	}

}
