/** Why batches could not be brought or fetched. The local collection is untouched by all of these. */
export type TransportFailure =
  /** No network, no such server, a folder that is gone. */
  | { readonly kind: 'unreachable' }
  /** The server or the browser does not allow it: an account that expired, a folder without permission. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'full' }
  /** A batch over what the server takes; its size in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** The last sequence is not the expected one. */
  | { readonly kind: 'conflict' };

/** What is wrong with a batch that was fetched. Nothing of it was taken over. */
export type BatchFault =
  | { readonly kind: 'damaged' }
  /** Sealed under another recovery phrase. */
  | { readonly kind: 'wrong-key' }
  /** In the place of another member's, or of another collection. */
  | { readonly kind: 'misplaced' }
  /** Batches before it are missing. */
  | { readonly kind: 'out-of-order' }
  /** Another history than the one seen before. */
  | { readonly kind: 'forked' }
  /** Made by a newer version of the program. */
  | { readonly kind: 'newer-version' };
