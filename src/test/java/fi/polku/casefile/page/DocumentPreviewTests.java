package fi.polku.casefile.page;

import java.nio.charset.StandardCharsets;

import fi.polku.casefile.CaseFileTest;
import fi.polku.document.Documents;
import fi.polku.document.MadeDocument;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Documents shown in the page, or not. */
class DocumentPreviewTests extends CaseFileTest {

	@Autowired
	Documents documents;

	Person coordinator;

	@BeforeEach
	void reader() {
		this.coordinator = person("own", Role.COORDINATOR);
	}

	@Test
	void pdf_isShownInAFrameOnlyWeMayHold() throws Exception {
		var number = begun("Kehysnen");
		var address = add(number, "application/pdf");

		this.browser.perform(get("/cases/{number}", number).with(as(this.coordinator)))
			.andExpect(content().string(containsString(address + "/view")))
			.andExpect(content().string(containsString("PDF · ")))
			.andExpect(content().string(containsString(this.coordinator.displayName())))
			.andExpect(header().string("Content-Security-Policy", not(containsString("frame-src"))));
		this.browser.perform(get(address + "/view").with(as(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("<iframe"), containsString("title=\"Asiakirja: Koe"),
					containsString("Lataa"))))
			.andExpect(header().string("Content-Security-Policy",
					allOf(containsString("frame-src 'self'"), containsString("frame-ancestors 'none'"))));
		this.browser.perform(get(address + "/content").with(as(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", startsWith("inline")))
			.andExpect(header().string("Content-Security-Policy",
					allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'self'"),
							not(containsString("script-src")))))
			.andExpect(header().stringValues("X-Frame-Options", "SAMEORIGIN"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Cache-Control", "no-store"));
		assertThat(opened(number)).isOne();
	}

	@Test
	void picture_isAPictureAndAnythingElseIsDownloadedOnly() throws Exception {
		var number = begun("Kuvanen");
		var picture = add(number, "image/png");
		var drawing = add(number, "image/svg+xml");

		this.browser.perform(get(picture + "/view").with(as(this.coordinator)))
			.andExpect(content().string(containsString("alt=\"Koe\"")));
		this.browser.perform(get(drawing + "/view").with(as(this.coordinator)))
			.andExpect(content().string(allOf(not(containsString("<iframe")), not(containsString("preview-picture")))))
			.andExpect(content().string(containsString("ei voi katsella")));
		this.browser.perform(get(drawing + "/content").with(as(this.coordinator))).andExpect(status().isNotFound());
		this.browser.perform(get(drawing).with(as(this.coordinator)))
			.andExpect(header().string("Content-Disposition", startsWith("attachment")));
	}

	@Test
	void protectedClientsDocument_isClosedToWhoeverMayNotName() throws Exception {
		var number = begun("Suojanen");
		var address = add(number, "application/pdf");
		protect(number);

		for (var path : new String[] { "", "/view", "/content" }) {
			this.browser.perform(get(address + path).with(as(this.coordinator))).andExpect(status().isNotFound());
		}
	}

	private String add(CaseNumber number, String mediaType) {
		var made = new MadeDocument("test", "Koe", "fi", mediaType, "content".getBytes(StandardCharsets.UTF_8), 0);
		return "/cases/" + number + "/documents/"
				+ this.documents.add(number.value(), made, this.coordinator.username());
	}

	private int opened(CaseNumber number) {
		return this.jdbc.sql("select count(*) from trail where kind = 'document.opened' and :case = any(cases)")
			.param("case", number.value())
			.query(Integer.class)
			.single();
	}

}
