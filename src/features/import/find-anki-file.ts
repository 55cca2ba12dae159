import type { Source } from '../../ui/source.ts';

const ENDING = /\.(?:apkg|colpkg)$/iu;
const HEADER_BYTES = 30;
const NAMES = ['collection.anki', 'meta'];
const LONGEST_NAME = 20;

/** The Anki file among what was given: by its ending, or by the first file in it. */
export async function findAnkiFile(sources: readonly Source[]): Promise<File | undefined> {
  for (const source of sources) {
    if (source.kind !== 'file') continue;
    if (ENDING.test(source.name) || (await startsLikeAnki(source.file))) {
      return new File([source.file], source.name);
    }
  }
  return undefined;
}

async function startsLikeAnki(file: Blob): Promise<boolean> {
  const start = await file.slice(0, HEADER_BYTES + LONGEST_NAME).text();
  return (
    start.startsWith('PK') && NAMES.some((name) => start.slice(HEADER_BYTES - 2).includes(name))
  );
}
