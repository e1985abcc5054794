/**
 * What models there are: their versions, who changed what when and why, their open cases
 * and faults, and where a shipped model and an owner's version disagree.
 */
package fi.polku.workshop.catalogue;
