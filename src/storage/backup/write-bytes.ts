/** Takes what was written so far; the next is written when this resolves. */
export type WriteBytes = (bytes: Uint8Array<ArrayBuffer>) => PromiseLike<void> | void;
