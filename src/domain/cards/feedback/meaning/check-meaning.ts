import type { Comparison } from '../comparison.ts';
import { CHECKS, type Check } from './check.ts';
import { comparisonDiffers } from './check-comparison.ts';
import { negationDiffers } from './check-negation.ts';
import { numbersDiffer } from './check-numbers.ts';
import { hasOpposite } from './check-opposites.ts';
import { rolesDiffer } from './check-roles.ts';

const DIFFERS: Readonly<Record<Check, (comparison: Comparison) => boolean>> = {
  negation: negationDiffers,
  number: numbersDiffer,
  comparison: comparisonDiffers,
  roles: rolesDiffer,
  opposite: hasOpposite,
};

/** What of the meaning the learner should look at again. */
export function checkMeaning(comparison: Comparison): Check[] {
  return CHECKS.filter((check) => DIFFERS[check](comparison));
}
