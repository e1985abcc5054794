package fi.polku.worklist;

import java.util.List;
import java.util.Locale;

import fi.polku.casefile.OpenWork;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** The open tasks of a case, for its file. */
@Component
class CaseWork implements OpenWork {

	private final WorkItems items;

	CaseWork(WorkItems items) {
		this.items = items;
	}

	@Override
	public List<OpenTask> of(CaseNumber caseNumber, Person reader, Locale locale) {
		return this.items.ofCase(caseNumber.value(), reader, locale)
			.stream()
			.map((item) -> new OpenTask(item.id(), item.name(), item.dueOn(), item.ground(), item.lawReference(),
					item.waitsFor(), item.assigneeName()))
			.toList();
	}

}
