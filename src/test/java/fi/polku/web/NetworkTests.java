package fi.polku.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1", "255.255.255.255, 255.255.255.255", "2001:db8:0:1:a::7, 2001:db8:0:1::/64",
			"fe80::1%eth0, fe80:0:0:0::/64", "::ffff:192.0.2.1, 192.0.2.1" })
	void addressIsItsNetwork(String address, String network) {
		assertThat(Network.of(address)).isEqualTo(network);
	}

	/** None of them is looked up as a name. */
	@ParameterizedTest
	@CsvSource({ "1.2.3.999", "1.2.3", "1.2.3.4.", "1.2.3.4.5", "polku.example", "''", "300.1.1.1" })
	void whatIsNoAddress_isUnknown(String address) {
		assertThat(Network.of(address)).isEqualTo("unknown");
	}

}
