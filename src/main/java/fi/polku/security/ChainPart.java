package fi.polku.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a module adds to the ways in: of the pages, of the programs. */
public interface ChainPart {

	default void pages(HttpSecurity http) throws Exception {
	}

	default void programs(HttpSecurity http) throws Exception {
	}

}
