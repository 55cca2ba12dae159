let kept: string | undefined;

/**
 * Keeps what a link said from when it is taken out of the address until the settings have asked about it.
 * Only in memory: it holds the phrase.
 */
export function keepLink(said: string): void {
  kept = said;
}

export function keptLink(): string | undefined {
  return kept;
}

export function forgetLink(): void {
  kept = undefined;
}
