import { findInLog, type LogFindings } from '../domain/reviews/log-findings.ts';
import { readStudyOptions } from '../domain/reviews/validate-options.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { LogProjection, type Projections } from './project-logs.ts';
import { readEdits } from './read-logs.ts';
import { readReviewsInParts } from './read-reviews-in-parts.ts';
import { type ReviewsByCard, readReviewsByCard } from './reviews-by-card.ts';

/** What is to be said of the two logs once they have been read whole. */
export interface LogReport {
  readonly reviews: number;
  /** Log rows that could not be read; they stay where they are and count for nothing. */
  readonly damaged: number;
  /** Entries that stand in the log more than once; each counts once. */
  readonly repeated: number;
  /** What else is odd about the reviews. */
  readonly findings: LogFindings;
  /** Stored options that cannot be; what lies under them counts instead. */
  readonly refusedOptions: number;
}

export interface ReadProjections {
  readonly projections: Projections;
  readonly report: LogReport;
}

/** What the rows of all projections should be, from the logs alone. Within a transaction that names the logs. */
export async function readProjections({
  db,
  now,
}: Pick<Collection, 'db' | 'now'>): Promise<ReadProjections> {
  const edits = await readEdits(db);
  const projection = new LogProjection(edits.entries);
  const { notes, options } = projection.content;
  let findings: LogFindings = { orphans: 0, unknown: 0, ahead: 0 };
  const reviews = await readReviewsInParts(db, (part) => {
    projection.add(part);
    findings = add(
      findings,
      findInLog(part, (id) => notes.has(id), now()),
    );
  });
  const refused = [...options.values()].map(
    ({ fields }) => readStudyOptions(fields).refused.length,
  );
  return {
    projections: projection.finish(),
    report: {
      reviews: reviews.count,
      damaged: edits.damaged + reviews.damaged,
      repeated: edits.repeated + reviews.repeated,
      findings,
      refusedOptions: refused.reduce((sum, count) => sum + count, 0),
    },
  };
}

function add(a: LogFindings, b: LogFindings): LogFindings {
  return {
    orphans: a.orphans + b.orphans,
    unknown: a.unknown + b.unknown,
    ahead: a.ahead + b.ahead,
  };
}

/** The logs, the edits applied and the reviews still packed. */
export interface LogByCard {
  readonly projection: LogProjection;
  readonly reviews: ReviewsByCard;
}

/** @returns undefined where a row of the logs is damaged; what lies deeper shows in {@link replayByCard} */
export async function readLogByCard(db: DuizhaoDatabase): Promise<LogByCard | undefined> {
  const edits = await readEdits(db);
  const reviews = edits.damaged === 0 ? await readReviewsByCard(db) : undefined;
  return reviews && { projection: new LogProjection(edits.entries), reviews };
}

/** The rows that follow; undefined where a batch of the reviews is damaged. */
export function replayByCard({ projection, reviews }: LogByCard): Projections | undefined {
  try {
    for (const [id, entries] of reviews) projection.addCard(id, entries);
  } catch {
    return undefined;
  }
  return projection.finish();
}
