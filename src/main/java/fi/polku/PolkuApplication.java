package fi.polku;

import java.util.TimeZone;

import fi.polku.database.DatabaseCommand;
import fi.polku.trail.verify.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Polku, the guidance process engine. */
@SpringBootApplication
public class PolkuApplication {

	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		if (DatabaseCommand.isAskedBy(args)) {
			DatabaseCommand.run(args);
			return;
		}
		if (VerifyCommand.isAskedBy(args)) {
			System.exit(VerifyCommand.run(System.out, args));
		}
		SpringApplication.run(PolkuApplication.class, args);
	}

}
