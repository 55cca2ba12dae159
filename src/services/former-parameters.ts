import type { Json } from '../shared/json.ts';

/** The setting that keeps the parameters from before the last fit. */
export const FORMER_PARAMETERS = 'former-parameters';

const PARAMETER_COUNT = 21;

export function isParameters(value: Json | undefined): value is number[] {
  return Array.isArray(value) && value.length === PARAMETER_COUNT && value.every(Number.isFinite);
}
