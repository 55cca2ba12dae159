/** What the page tells of its work as it goes: what was told as done must outlive the browser. */
export type Told =
  /** All is prepared, and the deed begins. */
  | { readonly kind: 'begun' }
  /** Entry `id` of the reviews log was shown as saved. */
  | { readonly kind: 'answered'; readonly id: string }
  | { readonly kind: 'importing' | 'imported'; readonly title: string }
  | { readonly kind: 'writing' | 'written'; readonly noteId: string; readonly en: string }
  | {
      readonly kind: 'restoring' | 'restored';
      readonly mode: 'merge' | 'replace';
      /** Entries of both logs in the file. */
      readonly ids: readonly string[];
    };

/** What is done beside answering. */
export const DEEDS = ['import', 'edit', 'mark', 'merge', 'upgrade', 'replace'] as const;
export type Deed = 'answer' | (typeof DEEDS)[number];

/** Each text that any deed adds has so many pairs, so that half a text is seen as one. */
export const PAIRS = 120;

/** What a browser finds that was opened after a kill. */
export interface Seen {
  /** Ids of the entries of both logs. */
  readonly entries: readonly string[];
  readonly texts: readonly { readonly title: string; readonly pairs: number }[];
  /** The English of every pair, by the id of its note. */
  readonly english: Readonly<Record<string, string>>;
  /** What a check of the collection has to say; empty where the projections are what the logs say. */
  readonly oddities: readonly string[];
}
