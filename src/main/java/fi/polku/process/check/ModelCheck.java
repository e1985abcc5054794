package fi.polku.process.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Checks a set of models as a whole: names are unique over all of them, a call needs the
 * model it calls, a task its row of the deadlines. A draft is therefore checked together
 * with the newest versions of all others.
 */
public class ModelCheck {

	private final List<Rule> rules;

	/**
	 * Makes a check that knows the steps there are.
	 * @param steps classes of the automatic steps by bean name
	 */
	public ModelCheck(Map<String, Class<?>> steps) {
		this.rules = List.of(new NameRule(), new UniqueIdRule(), new ProcessRule(), new TextRule(), new PropertyRule(),
				new ClientTextRule(), new HumanTaskRule(), new FormRule(), new FieldRule(), new FieldReferenceRule(),
				new PrefillRule(), new MessageRule(), new StepRule(steps), new ThrownRule(), new CallRule(),
				new GatewayRule(), new ExpressionRule(), new NoCodeRule(), new PictureRule(), new LoopRule(),
				new DecisionRule(), new DecisionUseRule(), new TableRule(), new ForeignRule(), new ConnectedRule());
	}

	/** The faults of all the models, none where all is well. */
	public List<ModelFault> check(Collection<ModelFile> files) {
		var faults = new Faults();
		var models = CheckedModels.read(files, faults);
		this.rules.forEach((rule) -> check(rule, models, faults));
		return faults.all();
	}

	/** A model that no rule has thought of is told, too. */
	private static void check(Rule rule, CheckedModels models, Faults faults) {
		try {
			rule.check(models, faults);
		}
		catch (RuntimeException | StackOverflowError ex) {
			faults.add("", "", "notChecked", rule.getClass().getSimpleName());
		}
	}

}
