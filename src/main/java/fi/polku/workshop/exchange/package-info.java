/**
 * Models go out and come in: packages as zip files, files of other tools, and the deploy
 * button of Camunda Modeler. What comes in is a draft, never live.
 */
package fi.polku.workshop.exchange;
