package fi.polku.people;

import java.util.List;

import fi.polku.vault.KeyState;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys for programs: what they still hold, never a key itself. */
@RestController
@RequestMapping("/api/keys")
class KeysApi {

	private final KeyActs keys;

	KeysApi(KeyActs keys) {
		this.keys = keys;
	}

	@GetMapping
	@Operation(summary = "each key: on how many nodes it is, how many texts need it, what may be done with it")
	List<KeyState> all() {
		return this.keys.all();
	}

	@PostMapping("/{id}/sealing")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "seals with this key from now on; 409 where a node lacks it or it seals already")
	void sealWith(@PathVariable String id) {
		this.keys.sealWith(id);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "forgets a key that is at no node and that no text needs; else 409")
	void forget(@PathVariable String id) {
		this.keys.forget(id);
	}

}
