/** What the learner gave us to make a text of: pasted words or a file. */
export type Source =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob };

/** One box for a text with its translation, or one for each side. */
export type SourceBoxes =
  | readonly [Source | undefined]
  | readonly [Source | undefined, Source | undefined];

/** Whether nothing was given yet. */
export function isEmpty(source: Source | undefined): boolean {
  return source === undefined || (source.kind === 'pasted' && source.text.trim() === '');
}
