/**
 * Where a draft is drawn and written: its diagram, forms, texts and tables, with the
 * blocks there are to draw with.
 */
package fi.polku.workshop.editor;
