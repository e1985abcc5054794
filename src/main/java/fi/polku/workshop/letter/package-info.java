/**
 * The words that a draft's steps send: edited in three languages beside a preview on an
 * invented client.
 */
package fi.polku.workshop.letter;
