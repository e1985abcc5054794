package fi.polku;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.polku.process.Step;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The engine is known only where it must be, so that the door to a maintained fork stays
 * open.
 */
class EngineBoundaryTests {

	@Test
	void onlyStepsAndTheModulesNamedKnowTheEngine() {
		var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("fi.polku");

		noClasses().that(describe("are no steps", (JavaClass type) -> !type.isAssignableTo(Step.class)))
			.and()
			.resideOutsideOfPackages("fi.polku.process..", "fi.polku.worklist..", "fi.polku.workshop..",
					"fi.polku.insight..", "fi.polku.trail..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.because("a move to a maintained fork is then a rename")
			.check(classes);
	}

}
