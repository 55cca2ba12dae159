import type { Result } from '../../src/shared/result.ts';

/** The value of a result that the test expects to be one; throws with the failure otherwise. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}
