import type { LengthModel } from './length-model.ts';
import { logTwoSidedTail } from './normal-tail.ts';

/**
 * How badly two stretches of text match in length; lower is likelier.
 *
 * @param english code points on the English side of the bead, >= 0
 * @param chinese code points on the Chinese side of the bead, >= 0
 * @returns -ln P(|Z| >= |delta|) in nats, >= 0; 0 when both sides are empty
 *
 * Source: Gale & Church (1993), Computational Linguistics 19(1), section 3.
 */
export function lengthCost(english: number, chinese: number, model: LengthModel): number {
  if (english === 0 && chinese === 0) return 0;
  const meanLength = (english + chinese / model.ratio) / 2;
  const delta = (chinese - english * model.ratio) / Math.sqrt(meanLength * model.variance);
  return -logTwoSidedTail(Math.abs(delta));
}
