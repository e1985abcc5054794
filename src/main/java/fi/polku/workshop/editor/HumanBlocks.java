package fi.polku.workshop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.workshop.editor.DeadlineRules.DeadlineRule;
import fi.polku.workshop.editor.ElementTemplate.Choice;
import fi.polku.workshop.editor.ElementTemplate.Property;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people do and what is waited for. */
@Component
class HumanBlocks {

	private static final List<String> GROUPS = List.of("coordinator", "companyCoordinator", "coach", "educationGuide",
			"socialWorker", "nurse", "psychologist", "employmentExpert", "kelaExpert", "jointTeam", "lead");

	private final MessageSource texts;

	HumanBlocks(MessageSource texts) {
		this.texts = texts;
	}

	List<ElementTemplate> templates(List<Choice> deadlines) {
		return List.of(task("task", deadlines), task("meeting", deadlines),
				event("message", "client", "bpmn:IntermediateCatchEvent", "bpmn:BoundaryEvent", "bpmn:StartEvent"),
				event("timer", "us", "bpmn:IntermediateCatchEvent", "bpmn:BoundaryEvent"));
	}

	/** Who a task may be given to; the roles of the same names. */
	List<Choice> groups() {
		return GROUPS.stream().map((group) -> new Choice(text("workshop.block.group." + group), group)).toList();
	}

	/** Rules for deadlines with how long each is. */
	List<Choice> deadlines(List<DeadlineRule> rules) {
		return rules.stream().map((rule) -> new Choice(rule.name() + told(rule), rule.name())).toList();
	}

	private String told(DeadlineRule rule) {
		var length = this.texts.getMessage("workshop.block.deadline." + rule.length(), new Object[] { rule.amount() },
				"", LocaleContextHolder.getLocale());
		return length.isEmpty() ? ""
				: " (" + length + (rule.isLaw() ? ", " + text("workshop.block.deadline.law") : "") + ")";
	}

	private ElementTemplate task(String kind, List<Choice> deadlines) {
		var properties = new ArrayList<Property>();
		properties.add(new Property(text("workshop.block.groups"), "Dropdown", "coordinator", groups(),
				new ElementTemplate.Binding("property", "camunda:candidateGroups", null)));
		properties.add(Property.chosen(text("workshop.block.deadline"), "polku:deadline",
				deadlines.isEmpty() ? "" : deadlines.get(0).value(), deadlines));
		properties.add(waitsFor("us"));
		if (kind.equals("meeting")) {
			properties.add(Property.said("polku:meeting", "true"));
		}
		return ElementTemplate.of("polku.human." + kind, text("workshop.block." + kind),
				text("workshop.block." + kind + ".help"), List.of("bpmn:UserTask"), properties);
	}

	private ElementTemplate event(String kind, String waitsFor, String... types) {
		return ElementTemplate.of("polku.event." + kind, text("workshop.block." + kind),
				text("workshop.block." + kind + ".help"), List.of(types), List.of(waitsFor(waitsFor)));
	}

	private Property waitsFor(String first) {
		return Property.chosen(text("workshop.block.waitsFor"), "polku:waitsFor", first,
				Stream.of("us", "client", "partner", "pause")
					.map((who) -> new Choice(text("workshop.block.waitsFor." + who), who))
					.toList());
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
