/**
 * Forms as the models draw them: fields, their check on the server, their texts in three
 * languages.
 */
@NamedInterface("form")
package fi.polku.process.form;

import org.springframework.modulith.NamedInterface;
