/** What the learner gave us to make a text of: pasted words or a file. */
export type Source =
  | {
      readonly kind: 'pasted';
      readonly text: string;
      /** HTML of what was copied from a page, until the learner changes the text. */
      readonly markup?: string;
    }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob };

/** One box for a text with its translation, or one for each side. */
export type SourceBoxes =
  | readonly [Source | undefined]
  | readonly [Source | undefined, Source | undefined];

/** Whether nothing was given yet. */
export function isEmpty(source: Source | undefined): boolean {
  return source === undefined || (source.kind === 'pasted' && source.text.trim() === '');
}

/** Whether it is more than a word or a sentence that is pasted into a text. */
export function hasLines(source: Source): boolean {
  return source.kind === 'pasted' && source.text.trim().includes('\n');
}

/** What stands on the clipboard, or was dragged here: plain text, and its markup where it has any. */
export function sourceOfTransfer(transfer: DataTransfer): Source {
  const text = transfer.getData('text/plain');
  const markup = transfer.getData('text/html');
  return { kind: 'pasted', text, ...(markup === '' ? {} : { markup }) };
}
