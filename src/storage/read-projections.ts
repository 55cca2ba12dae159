import { findInLog, type LogFindings } from '../domain/reviews/log-findings.ts';
import { readStudyOptions } from '../domain/reviews/validate-options.ts';
import type { Collection } from './collection.ts';
import { type Projections, projectLogs } from './project-logs.ts';
import { readEdits, readReviews } from './read-logs.ts';

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
  const reviews = await readReviews(db);
  const projections = projectLogs(edits.entries, reviews.entries);
  const { notes, options } = projections.content;
  const refused = [...options.values()].map(
    ({ fields }) => readStudyOptions(fields).refused.length,
  );
  return {
    projections,
    report: {
      reviews: reviews.entries.length,
      damaged: edits.damaged + reviews.damaged,
      repeated: edits.repeated + reviews.repeated,
      findings: findInLog(reviews.entries, (id) => notes.has(id), now()),
      refusedOptions: refused.reduce((sum, count) => sum + count, 0),
    },
  };
}
