/** A row that cannot be read as a conversation; the message is the problem, in our own words. */
export class NoConversation extends Error {}
