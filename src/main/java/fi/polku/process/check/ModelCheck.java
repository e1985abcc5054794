package fi.polku.process.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import fi.polku.process.letter.Occasion;

/**
 * Checks a set of models as a whole: names are unique over all of them, a call needs the
 * model it calls, a task its row of the deadlines. A draft is therefore checked together
 * with the newest versions of all others.
 */
public class ModelCheck {

	private final List<Rule> rules;

	private final LetterRule letters;

	/**
	 * Makes a check that knows the steps there are.
	 * @param steps classes of the automatic steps by bean name
	 */
	public ModelCheck(Map<String, Class<?>> steps) {
		this.letters = new LetterRule(steps);
		this.rules = List.of(new NameRule(), new UniqueIdRule(), new ProcessRule(), new TextRule(), new PropertyRule(),
				new ClientTextRule(), new HumanTaskRule(), new FormRule(), new FieldRule(), new FieldReferenceRule(),
				new PrefillRule(), new MessageRule(), new StepRule(steps), new ThrownRule(), new CallRule(),
				new GatewayRule(), new ExpressionRule(), new NoCodeRule(), new PictureRule(), new LoopRule(),
				new DecisionRule(), new DecisionUseRule(), new TableRule(), new FeelRule(), new LanguageRule(),
				new ForeignRule(), new ConnectedRule(), new CallCircleRule(), new KindRule(), new LengthRule(),
				this.letters);
	}

	/** The faults of all the models, none where all is well. */
	public List<ModelFault> check(Collection<ModelFile> files) {
		var faults = new Faults();
		var models = CheckedModels.read(files, faults);
		this.rules.forEach((rule) -> check(rule, models, faults));
		return faults.all();
	}

	/** When a diagram writes to somebody; never where it cannot be read. */
	public List<Occasion> occasions(ModelFile drawing) {
		var models = CheckedModels.read(List.of(drawing), new Faults());
		return models.diagrams().stream().flatMap((one) -> this.letters.occasions(one).stream()).toList();
	}

	/** A model that no rule has thought of is told, too. */
	private static void check(Rule rule, CheckedModels models, Faults faults) {
		try {
			rule.check(models, faults);
		}
		catch (RuntimeException | StackOverflowError ex) {
			var name = rule.getClass().getSimpleName();
			var culprits = models.each().filter((one) -> fails(rule, one)).map(CheckedModels::file).distinct().toList();
			(culprits.isEmpty() ? List.of("") : culprits).forEach((file) -> faults.add(file, file, "notChecked", name));
		}
	}

	private static boolean fails(Rule rule, CheckedModels one) {
		try {
			rule.check(one, new Faults());
			return false;
		}
		catch (RuntimeException | StackOverflowError ex) {
			return true;
		}
	}

}
