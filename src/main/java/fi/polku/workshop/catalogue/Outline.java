package fi.polku.workshop.catalogue;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.security.Role;

import org.springframework.stereotype.Service;

/** A version of a process in words, which says as much as its picture. */
@Service
class Outline {

	private final Models models;

	Outline(Models models) {
		this.models = models;
	}

	/** Its parts in the order of the flow, gateways that only join left out. */
	List<OutlineRow> of(String definition, Map<String, Integer> cases, Locale locale) {
		var model = this.models.of(definition, locale);
		return FlowOrder.of(model)
			.stream()
			.filter((one) -> !one.name().isEmpty())
			.map((one) -> new OutlineRow(one.id(), one.name(), within(model, one), one.type(), groups(one),
					next(model, one), cases.get(one.id())))
			.toList();
	}

	private static String within(Model model, ModelElement element) {
		return model.element(element.parent()).map(ModelElement::name).filter((name) -> !name.isEmpty()).orElse(null);
	}

	private static List<String> groups(ModelElement element) {
		return element.candidateGroups()
			.stream()
			.map((group) -> Role.ofGroup(group).map(Role::name).orElse(group))
			.toList();
	}

	/** Over joins, which have no name. */
	private static List<String> next(Model model, ModelElement element) {
		var names = new LinkedHashSet<String>();
		var seen = new TreeSet<String>();
		var open = new ArrayDeque<>(element.next());
		while (!open.isEmpty()) {
			var id = open.poll();
			if (seen.add(id)) {
				model.element(id).ifPresent((one) -> {
					if (one.name().isEmpty()) {
						open.addAll(one.next());
					}
					else {
						names.add(one.name());
					}
				});
			}
		}
		return List.copyOf(names);
	}

}
