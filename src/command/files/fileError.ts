/** A file or folder can't be read or written; the message is the sentence. */
export class FileError extends Error {}
