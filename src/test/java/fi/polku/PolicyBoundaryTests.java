package fi.polku;

import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may do what is decided in one place of each module. */
class PolicyBoundaryTests {

	/** Each with why it asks elsewhere. */
	private static final Map<String, String> OTHERS = Map.of("Masking",
			"the rule of protection orders, a part of every policy's condition", "InsightTabs",
			"shows the ways to pages whose addresses decide");

	@Test
	void onlyPoliciesAskWhichRolesSomebodyHas() {
		var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("fi.polku");

		noClasses().that(describe("are neither a policy nor the rules of addresses", PolicyBoundaryTests::isElsewhere))
			.should()
			.callMethod(Person.class, "has", Role[].class)
			.because("one place decides for pages, REST, exports and search alike")
			.check(classes);
	}

	private static boolean isElsewhere(JavaClass type) {
		var name = type.getSimpleName();
		return !name.endsWith("Policy") && !name.endsWith("Access") && !OTHERS.containsKey(name);
	}

}
