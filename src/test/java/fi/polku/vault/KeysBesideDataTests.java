package fi.polku.vault;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class KeysBesideDataTests {

	@ParameterizedTest
	@CsvSource({ "'','','',true", "'','',/srv/polku/secret/keys,true", "'','',/srv/polku/../keys,false",
			"'','',/run/keys,false", "get-keys,'','',false", "'',index=x,'',false" })
	void keysInTheDataFolder_areTold(String command, String keys, String file, boolean told, CapturedOutput output) {
		new KeysBesideData(command, keys, file, Path.of("/srv/polku")).warn();

		assertThat(output.getAll().contains("The keys lie in the data folder")).isEqualTo(told);
	}

}
