import type { Language } from '../text/language.ts';

/** Answers that the learner accepts beside a side of a pair, by the language that they are in. */
export type Alternatives = Readonly<Partial<Record<Language, readonly string[]>>>;

interface Sides {
  readonly en: string;
  readonly zh: string;
  readonly alternatives?: Alternatives;
}

/** All accepted answers in one language: the side of the pair, then those that were added, oldest first. */
export function acceptedAnswers(note: Sides, language: Language): readonly string[] {
  return [note[language], ...(note.alternatives?.[language] ?? [])];
}

/** With one more accepted answer; unchanged where it is accepted already, or empty. */
export function withAlternative(note: Sides, language: Language, answer: string): Alternatives {
  const own = answer.trim();
  const before = note.alternatives ?? {};
  if (own === '' || acceptedAnswers(note, language).includes(own)) return before;
  return { ...before, [language]: [...(before[language] ?? []), own] };
}

/** Without one of the added answers. */
export function withoutAlternative(note: Sides, language: Language, answer: string): Alternatives {
  const before = note.alternatives ?? {};
  const left = (before[language] ?? []).filter((one) => one !== answer.trim());
  return { ...before, [language]: left };
}
