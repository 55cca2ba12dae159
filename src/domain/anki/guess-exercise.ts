import type { Exercise } from '../cards/exercise.ts';
import type { AnkiNoteType } from './anki-collection.ts';
import type { FieldRole } from './field-role.ts';

const FIELD = /\{\{([^{}]{1,200})\}\}/gu;
const CONDITION = /^[#^/!]/u;

/**
 * What each template of a type asks, by the fields on its front; undefined where that cannot be told, and
 * for the second of two that ask the same. Gaps of a cloze are none of ours.
 */
export function guessExercises(
  type: AnkiNoteType,
  roles: readonly FieldRole[],
): (Exercise | undefined)[] {
  const taken = new Set<Exercise>();
  return type.templates.map(({ question }) => {
    const exercise = type.isCloze ? undefined : exerciseOf(rolesOn(question, type, roles));
    if (exercise === undefined || taken.has(exercise)) return undefined;
    taken.add(exercise);
    return exercise;
  });
}

function rolesOn(
  question: string,
  type: AnkiNoteType,
  roles: readonly FieldRole[],
): readonly FieldRole[] {
  const names = Array.from(question.matchAll(FIELD), ([, inner = '']) => inner.trim());
  return names
    .filter((name) => !CONDITION.test(name))
    .map((name) => roles[type.fields.indexOf(name.slice(name.lastIndexOf(':') + 1).trim())])
    .filter((role) => role !== undefined);
}

function exerciseOf(shown: readonly FieldRole[]): Exercise | undefined {
  const first = shown.find((role) => role === 'english' || role === 'chinese');
  if (first !== undefined) return first === 'english' ? 'en-zh' : 'zh-en';
  if (shown.includes('pinyin')) return 'zh-en';
  if (shown.includes('audio-chinese')) return 'listen-zh';
  return shown.includes('audio-english') ? 'listen-en' : undefined;
}
