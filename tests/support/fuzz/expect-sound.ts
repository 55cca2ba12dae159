/** What came of a case where nothing is wrong with the program. */
export type CaseEnd = 'read' | 'refused';

/** More text than any reader may give from the small files of these tests. */
const MOST_UNITS = 20_000_000;
const MOST_VALUES = 2_000_000;

const ownKeys = (): string => Reflect.ownKeys(Object.prototype).map(String).join();
const OWN = ownKeys();

/** @throws where something was put on the prototype that all objects share */
export function expectCleanPrototype(): void {
  if (ownKeys() !== OWN) throw new Error('Object.prototype was changed');
}

/** @throws where a value holds a string with half of a surrogate pair, or more than could be shown */
export function expectSoundValue(value: unknown): void {
  let [units, values] = [0, 0];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    values += 1;
    if (typeof next === 'string') {
      units += next.length;
      if (/\p{Surrogate}/u.test(next)) throw new Error(`ill-formed: ${JSON.stringify(next)}`);
    } else if (typeof next === 'object' && next !== null && !ArrayBuffer.isView(next)) {
      for (const each of Object.values(next)) waiting.push(each);
    }
    if (units > MOST_UNITS || values > MOST_VALUES) throw new Error('too much came out');
  }
}

/** @throws where a failure is told by less than a sentence */
export function expectSentence(sentence: string): void {
  if (!/^[A-Z“].{10,}/su.test(sentence))
    throw new Error(`no sentence: ${JSON.stringify(sentence)}`);
}
