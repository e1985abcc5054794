package fi.polku.benefitlist;

import java.util.List;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person answers to a list that has come in. */
@Service
@Transactional
class ListAnswers {

	private final Mappings mappings;

	private final ListFigures figures;

	private final Leaving leaving;

	private final BenefitLists lists;

	private final ShareSteps steps;

	private final Trail trail;

	private final CurrentUser user;

	ListAnswers(Mappings mappings, ListFigures figures, Leaving leaving, BenefitLists lists, ShareSteps steps,
			Trail trail, CurrentUser user) {
		this.mappings = mappings;
		this.figures = figures;
		this.leaving = leaving;
		this.lists = lists;
		this.steps = steps;
		this.trail = trail;
		this.user = user;
	}

	/**
	 * A benefit name that nobody knew means this benefit, now and on later lists of the
	 * organisation.
	 */
	void name(BenefitList list, String name, BenefitKind benefit) {
		if (this.figures.unknownBenefits(list.id()).stream().noneMatch((one) -> one.name().equals(name))) {
			throw Refusal.conflict("benefitlist.refused.benefitName");
		}
		this.mappings.name(name, benefit, this.mappings.organisationOf(list.id()), this.user.username());
		this.steps.forget();
		this.trail.did("benefitList.benefitNamed", "screening", List.of(),
				List.of(Change.of(null, "benefitName", null, name), Change.of(null, "benefit", null, benefit.name())));
	}

	/** The screenings of those who left end, by the worker, or go on. */
	void left(BenefitList list, boolean close) {
		this.leaving.answer(list.id(), close);
		if (close && list.state() == ListState.DONE) {
			this.lists.move(list.id(), ListState.IMPORTING, null);
		}
		this.trail.did(close ? "benefitList.leftClosed" : "benefitList.leftKept", "screening", List.of(), List.of());
	}

}
