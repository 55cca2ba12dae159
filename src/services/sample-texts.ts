import { readFrontMatter } from '../domain/bitext/readers/front-matter.ts';

/** How hard a text is to read. */
export type SampleLevel = 'elementary' | 'intermediate' | 'advanced';

/** A text that comes with the app; `source` is the file as it stands, front matter and all. */
export interface Sample {
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
  readonly summary: string;
  readonly summaryZh: string;
  readonly level: SampleLevel;
  readonly source: string;
}

const LEVELS: readonly SampleLevel[] = ['elementary', 'intermediate', 'advanced'];

const files = import.meta.glob<string>('../../content/*.md', { query: '?raw', import: 'default' });

function toSample(path: string, source: string): Sample {
  const { fields } = readFrontMatter(source);
  const field = (name: string): string => fields.get(name) ?? '';
  return {
    slug: path.replace(/^.*\/|\.md$/g, ''),
    title: field('title'),
    titleZh: field('title_zh'),
    summary: field('summary'),
    summaryZh: field('summary_zh'),
    level: LEVELS.find((level) => level === field('level')) ?? 'intermediate',
    source,
  };
}

/** The texts of content/, easiest first. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const samples = await Promise.all(
    Object.entries(files).map(async ([path, load]) => toSample(path, await load())),
  );
  return samples.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
