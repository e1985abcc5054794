/**
 * What the journey offers, for the public: read from the models in the words of clients,
 * published by an owner, withdrawn by an owner.
 */
package fi.polku.workshop.servicemap;
