/** Records of the same event, within and across stories. */
package org.rapporteur.linking.event;
