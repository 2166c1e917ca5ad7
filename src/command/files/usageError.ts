/** A command was called wrongly; the message is the sentence. */
export class UsageError extends Error {}
