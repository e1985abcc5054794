/**
 * The words that a model's steps send to clients and partners: files of the model, one a
 * language, with placeholders of a closed list.
 */
@NamedInterface("letter")
package fi.polku.process.letter;

import org.springframework.modulith.NamedInterface;
