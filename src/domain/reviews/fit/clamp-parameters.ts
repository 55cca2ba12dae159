import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs';
import { weightAt } from './memory-walker.ts';

const RANGES = CLAMP_PARAMETERS(W17_W18_Ceiling, true);

/**
 * Puts each parameter into the range in which FSRS-6 weights are fitted. With several relearning steps
 * w17 and w18 stay so small that passing all steps after a lapse does not make the card stronger than
 * it was before.
 *
 * Source: fsrs-rs, src/parameter_clipper.rs, through ts-fsrs `CLAMP_PARAMETERS`.
 */
export function clampParameters(parameters: Float64Array, relearningSteps: number): void {
  for (let index = 0; index < parameters.length; index += 1) {
    const [least = 0, most = 0] = RANGES[index] ?? [];
    parameters[index] = Math.min(Math.max(weightAt(parameters, index), least), most);
  }
  if (relearningSteps < 2) return;
  const ceiling = sameDayCeiling(parameters, relearningSteps);
  for (const index of [17, 18]) {
    parameters[index] = Math.min(weightAt(parameters, index), ceiling);
  }
}

function sameDayCeiling(parameters: Float64Array, relearningSteps: number): number {
  const lapse =
    Math.log(weightAt(parameters, 11)) +
    Math.log(2 ** weightAt(parameters, 13) - 1) +
    0.3 * weightAt(parameters, 14);
  return Math.min(Math.sqrt(Math.max(-lapse / relearningSteps, 0.01)), W17_W18_Ceiling);
}
