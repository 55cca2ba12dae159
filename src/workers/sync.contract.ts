/** Sync, off the main thread. How it ended stands in the state that it keeps. */
export interface SyncWork {
  /** Once; resolves when it is over, however it ended. */
  sync(): Promise<void>;
}
