package fi.polku.workshop.exchange;

import java.io.IOException;
import java.util.Map;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt packages: each is refused in words or gives files with plain names.
 */
class TenThousandPackagesTests {

	@Hardened
	void zip(@ForAll("packages") Spoilt sent) throws Exception {
		try {
			var files = InTime.run(() -> new TakenFiles().take("plan.zip", sent.bytes())).files();
			assertThat(files).allSatisfy((one) -> {
				assertThat(one.name()).isNotBlank().doesNotContain("/", "..\\");
				assertThat(one.content().length).isBetween(1, ModelFile.LARGEST);
				DrawingName.of(one).ifPresent((name) -> assertThat(name.ending()).isIn(".bpmn", ".dmn"));
			});
		}
		catch (Refusal refusal) {
			assertThat(refusal.status().value()).isEqualTo(400);
		}
	}

	@Provide
	Arbitrary<Spoilt> packages() throws IOException {
		return Spoilt.of(
				Zip.of(Map.of("processes/plan/plan.bpmn", "<definitions/>", "processes/plan/plan.texts_en.properties",
						"a=b\n", "__MACOSX/x", "y")),
				Zip.of(Map.of("plan.xml", "<?xml version='1.0'?><definitions><process id='plan'/></definitions>")));
	}

}
