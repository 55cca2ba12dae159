import type { AnkiMapping } from '../domain/anki/anki-mapping.ts';
import type { LeftBehind } from '../domain/anki/bring-over.ts';
import type { DeckSight, TypeSight } from '../domain/anki/propose-mapping.ts';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Result } from '../shared/result.ts';
import type { AnkiFailure } from '../storage/anki/anki-failure.ts';
import type { AnkiExport } from '../storage/anki/export-anki.ts';
import type { AnkiReport } from '../storage/anki/import-anki.ts';
import type { SoundSight, SoundsLeft } from '../storage/anki/sounds.ts';
import type { OnProgress } from '../storage/rebuild-projections.ts';

/** What is in an Anki file, to be shown before anything is written. */
export interface AnkiSight {
  readonly types: readonly TypeSight[];
  readonly decks: readonly DeckSight[];
  /** What happens if nothing is changed. */
  readonly mapping: AnkiMapping;
  readonly notes: number;
  readonly cards: number;
  readonly reviews: number;
  /** Cards that are not new. */
  readonly begun: number;
  /** Cards with stability and difficulty of FSRS. */
  readonly withMemory: number;
  /** Sounds and pictures that the file lists. */
  readonly media: number;
  readonly sounds: SoundSight;
  /** Rows that could not be understood. */
  readonly odd: number;
}

export interface AnkiOutcome {
  readonly report: AnkiReport;
  /** Pairs of which some pinyin did not fit. */
  readonly oddPinyin: number;
  readonly left: LeftBehind;
  readonly sounds: { readonly kept: number; readonly left: SoundsLeft };
}

/** Work on Anki files. Everything here must survive structured clone. */
export interface AnkiWork {
  /** Reads a file and keeps it in mind for {@link bring}. */
  open(file: Blob, onProgress: OnProgress): Promise<Result<AnkiSight, AnkiFailure>>;
  /** Writes what the mapping chooses of the file that was opened, all or nothing. */
  bring(
    mapping: AnkiMapping,
    takesSounds: boolean,
    onProgress: OnProgress,
  ): Promise<Result<AnkiOutcome, AnkiFailure>>;
  /** A package for Anki of one text, or of all. */
  write(
    textId: TextId | undefined,
    onProgress: OnProgress,
  ): Promise<Result<AnkiExport, AnkiFailure>>;
}
