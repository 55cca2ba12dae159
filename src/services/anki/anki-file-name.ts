import type { EpochMs } from '../../shared/time.ts';

const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]+/gu;
const LONGEST = 60;

/** `The late bus.apkg`, or `duizhao-2026-11-25.apkg` for all texts: safe on every system. */
export function ankiFileName(title: string | undefined, at: EpochMs): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const plain = Array.from((title ?? '').replaceAll(UNSAFE, ' '))
    .slice(0, LONGEST)
    .join('');
  const name = plain.replaceAll(/\s+/gu, ' ').replaceAll(/^[. ]+|[. ]+$/gu, '');
  return `${name === '' ? `duizhao-${day}` : name}.apkg`;
}
