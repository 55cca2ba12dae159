import type { en } from './en.ts';
import type { Localised } from './strings.ts';
import { anki } from './zh-hans/anki.ts';
import { backup } from './zh-hans/backup.ts';
import { browse } from './zh-hans/browse.ts';
import { card } from './zh-hans/card.ts';
import { check } from './zh-hans/check.ts';
import { chinese } from './zh-hans/chinese.ts';
import { desk } from './zh-hans/desk.ts';
import { exercises } from './zh-hans/exercises.ts';
import { exporting } from './zh-hans/exporting.ts';
import { feedback } from './zh-hans/feedback.ts';
import { findings } from './zh-hans/findings.ts';
import { finished } from './zh-hans/finished.ts';
import { options } from './zh-hans/options.ts';
import { practice } from './zh-hans/practice.ts';
import { progress } from './zh-hans/progress.ts';
import { reading } from './zh-hans/reading.ts';
import { removed } from './zh-hans/removed.ts';
import { report } from './zh-hans/report.ts';
import { rescue } from './zh-hans/rescue.ts';
import { scheduling } from './zh-hans/scheduling.ts';
import { shell } from './zh-hans/shell.ts';
import { speech } from './zh-hans/speech.ts';
import { study } from './zh-hans/study.ts';
import { sync } from './zh-hans/sync.ts';
import { texts } from './zh-hans/texts.ts';
import { walk } from './zh-hans/walk.ts';
import { words } from './zh-hans/words.ts';

/** The interface in Simplified Chinese. */
export const zhHans: Localised<typeof en> = {
  ...anki,
  ...backup,
  ...browse,
  ...card,
  ...check,
  ...chinese,
  ...desk,
  ...exercises,
  ...exporting,
  ...feedback,
  ...findings,
  ...finished,
  ...options,
  ...practice,
  ...progress,
  ...reading,
  ...report,
  ...removed,
  ...rescue,
  ...scheduling,
  ...shell,
  ...speech,
  ...study,
  ...sync,
  ...texts,
  ...walk,
  ...words,
};
