package fi.polku.trail.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.regex.Pattern;

import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The lines that docs/audit.md shows are run as they stand there. */
class OutsideCheckTests extends ChainedTest {

	@TempDir
	Path folder;

	String chain;

	@BeforeEach
	void chainIsGivenOut() throws Exception {
		var auditor = as(person("own", Role.AUDITOR));
		var newest = this.seals.newest().map((seal) -> seal.day().toString()).orElse("");
		this.chain = this.browser.perform(get("/api/trail/chain").param("since", newest).with(auditor))
			.andReturn()
			.getResponse()
			.getContentAsString(UTF_8);
	}

	@Test
	void wholeChain_isWhole() throws Exception {
		assertThat(run("check", this.chain)).isEqualTo("whole up to link " + positionOf(row(3)));
	}

	@Test
	void changedRowLinkAndGap_areNamed() throws Exception {
		var line = Pattern.compile("row " + row(1) + " (\\S+)").matcher(this.chain);
		line.find();
		var changed = new String(Base64.getDecoder().decode(line.group(1)), UTF_8).replace("case.shown", "case.hiden");

		assertThat(run("check",
				this.chain.replace(line.group(1), Base64.getEncoder().encodeToString(changed.getBytes(UTF_8)))))
			.isEqualTo("row %d of link %d is changed or missing".formatted(row(1), positionOf(row(1))));
		assertThat(run("check", this.chain.replaceAll("(?m)^link .* polku-link-1 " + positionOf(row(1)) + " .*\n", "")))
			.contains("link %d does not follow link %d".formatted(positionOf(row(2)), positionOf(row(0))));
		assertThat(
				run("check", this.chain.replaceAll("(polku-link-1 " + positionOf(row(2)) + " \\d+ \\w+ \\w+ )", "$19")))
			.contains("link %d is changed".formatted(positionOf(row(2))));
	}

	@Test
	void signature_isThatOfTheKey() throws Exception {
		var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		var line = "polku-seal-1 2026-11-03 7 9 " + "ab".repeat(32) + " 2026-11-04T00:00:03.000001Z " + "00".repeat(32);
		Files.writeString(this.folder.resolve("seal-public.pem"), "-----BEGIN PUBLIC KEY-----\n"
				+ Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");

		assertThat(run("signature", "seal 00 key " + signed(line, pair) + " " + line + "\n"))
			.contains("Verified Successfully");
		assertThat(run("signature", "seal 00 key " + signed(line + "0", pair) + " " + line + "\n"))
			.doesNotContain("Verified Successfully");
	}

	private static String signed(String line, KeyPair pair) throws GeneralSecurityException {
		var signature = Signature.getInstance("Ed25519");
		signature.initSign(pair.getPrivate());
		signature.update(line.getBytes(UTF_8));
		return Base64.getEncoder().encodeToString(signature.sign());
	}

	private String run(String which, String text) throws IOException, InterruptedException {
		Files.writeString(this.folder.resolve("chain.txt"), text);
		var shown = Pattern.compile("<!-- " + which + " -->\n```bash\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("docs/audit.md")));
		assertThat(shown.find()).isTrue();
		var bash = new ProcessBuilder("bash", "-c", shown.group(1)).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.start();
		var told = new String(bash.getInputStream().readAllBytes(), UTF_8);
		bash.waitFor();
		return told.strip();
	}

}
