/**
 * Stories in: reads the formats in which news corpora come, and gives stories with their citation,
 * one at a time. {@link StoryReader} is the way in. Whatever is wrong with the input is an item
 * among the stories; nothing is thrown for it, and nothing here returns null.
 */
package org.rapporteur.corpus;
