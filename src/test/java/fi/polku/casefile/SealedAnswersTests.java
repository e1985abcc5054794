package fi.polku.casefile;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Sealed answers are opened for showing in one place, which writes the trail. */
class SealedAnswersTests {

	/** Beside it: a correction keeps what it did not show, a join reads the code. */
	private static final Set<String> OPENERS = Set.of("HealthAnswers", "Corrections", "JoinPerson");

	@Test
	void sealedAnswers_areOpenedByNobodyElse() {
		var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("fi.polku");

		noClasses().that(describe("are no openers", (JavaClass type) -> !OPENERS.contains(type.getSimpleName())))
			.should()
			.callMethod(Records.class, "sealed", java.util.UUID.class)
			.because("every showing of health answers leaves its row")
			.check(classes);
	}

}
