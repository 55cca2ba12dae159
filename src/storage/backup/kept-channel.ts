const CHANNEL = 'duizhao-kept-backups';

/** Tells all tabs that another backup is kept in some folder. */
export function announceKept(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('kept');
  channel.close();
}

/** @returns ends it */
export function followKept(onKept: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onKept);
  return () => channel.close();
}
