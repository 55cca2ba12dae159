import type { CardId } from '../../../src/domain/cards/card-id.ts';
import type { WordId } from '../../../src/domain/cards/kept-word.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { addPreset } from '../../../src/storage/options-repository.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { changeSetting } from '../../../src/storage/settings-repository.ts';
import { setTextTags } from '../../../src/storage/text-repository.ts';
import { addWordList } from '../../../src/storage/word-list-repository.ts';
import { changeWord } from '../../../src/storage/word-repository.ts';
import { testCollection } from '../test-collection.ts';
import { valueOf } from '../value-of.ts';
import { SCRIPTS } from './hostile-strings.ts';

export interface ScriptedBackup {
  readonly file: Buffer;
  readonly textId: string;
  readonly cardId: CardId;
}

/** A backup in which each field that is shown somewhere holds markup that would run something. */
export async function scriptedBackup(): Promise<ScriptedBackup> {
  const c = testCollection();
  const [all, some = ''] = [SCRIPTS.join(' '), SCRIPTS[1]];
  const pairs = SCRIPTS.map((script, paragraph) => ({
    en: `The rain ${script} stopped.`,
    zh: `雨${script}停了。`,
    paragraph,
    heading: paragraph === 0,
    confidence: 1,
  }));
  const draft = { title: `T ${all}`, exercises: ['en-zh'], chineseScript: 'hans', pairs } as const;
  const textId = valueOf(await addText(c, draft));
  valueOf(await setTextTags(c, textId, [some]));
  const notes = await listNotes(c.db, textId);
  for (const { id } of notes) {
    const alternatives = { en: [`Or ${some}`], zh: [`或${some}`] };
    valueOf(await changeNote(c, id, { tags: [some.replaceAll(' ', '/')], alternatives }));
  }
  valueOf(await addPreset(c, `P ${some}`));
  valueOf(await changeSetting(c, 'saved-searches', [{ name: `S ${some}`, search: `"${some}"` }]));
  const words = [{ word: 'rain', level: some }];
  valueOf(await addWordList(c, { name: `L ${some}`, language: 'en', words }));
  valueOf(await changeWord(c, 'en:rain' as WordId, { note: `N ${some}` }));
  const cardId = `${notes[1]?.id}:en-zh` as CardId;
  valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
  const file = Buffer.from(await (await backupBlob(c)).arrayBuffer());
  return { file, textId, cardId };
}
