/** How work flows: what comes in and goes out, what is open, and how old it is. */
package fi.polku.insight.flow;
