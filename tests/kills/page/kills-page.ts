import { beginLogAtStart } from '../../../src/services/begin-log-at-start.ts';
import { browserCollection } from '../../../src/services/browser-collection.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import type { Deed, Told } from '../told.ts';
import { answerOnAndOn, draftOf, editOnAndOn, importOnAndOn, markOnAndOn } from './deeds.ts';
import { prepareRestore } from './restore-deed.ts';
import { see } from './see.ts';
import { prepareUpgrade } from './upgrade-deed.ts';

declare global {
  interface Window {
    /** Hands a message to the process that will kill this browser; resolves once it has it. */
    tell: (told: Told) => Promise<void>;
  }
}

const collection = browserCollection();

/** An empty collection gets a text to work with, and no limit to a day. */
async function prepare(): Promise<void> {
  const added = await addText(collection, draftOf('First'));
  const wish = { newPerDay: 9_999, newPerDayTotal: 9_999, reviewsPerDay: 9_999 };
  const changed = await changeOptions(collection, wish);
  if (!added.ok || !changed.ok) throw new Error('kills: nothing could be prepared');
}

/** Never ends by itself, but where there is only one thing to do. */
async function work(deed: Deed, round: number): Promise<void> {
  const begin = async (): Promise<void> => window.tell({ kind: 'begun' });
  switch (deed) {
    case 'answer':
      await begin();
      return answerOnAndOn(collection);
    case 'import':
      await begin();
      return importOnAndOn(collection, round);
    case 'edit':
      await begin();
      return editOnAndOn(collection, round);
    case 'mark':
      await begin();
      return markOnAndOn(collection);
    case 'upgrade': {
      const upgrade = await prepareUpgrade(collection);
      await begin();
      return upgrade();
    }
    default: {
      const restore = await prepareRestore(collection, deed, round);
      await begin();
      return restore();
    }
  }
}

const kills = {
  prepare,
  /** Begins and does not wait: the browser will not live to see its end. */
  start: (deed: Deed, round: number): void => void work(deed, round),
  see: () => see(collection),
};
export type Kills = typeof kills;

// As the app does it in its first second, in which nobody answers.
await beginLogAtStart();
Object.assign(globalThis, { kills });
