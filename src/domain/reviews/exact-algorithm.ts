import {
  clamp,
  FSRSAlgorithm,
  type Grade as FsrsGrade,
  forgetting_curve,
  S_MAX,
  S_MIN,
} from 'ts-fsrs';

/**
 * The formulas of ts-fsrs on the weights as given. Left to itself it differs from fsrs-rs in two
 * places: it clips weights that are used for inference only (w19 to at least 0.01, which breaks the
 * published vector with w17 = w18 = w19 = 0), and it lifts an initial stability to 0.1 days. It also
 * keeps the weights behind a Proxy, which every formula then pays for.
 *
 * Source of both: open-spaced-repetition/fsrs-rs, src/model.rs (`init_stability`, and the clamp of
 * `step` to S_MIN = 0.001 and 36,500 days) and src/inference.rs, `test_memory_state`.
 */
export class ExactAlgorithm extends FSRSAlgorithm {
  constructor(parameters: readonly number[]) {
    super({});
    this.param = { ...this.param, w: parameters };
    this.forgetting_curve = (elapsedDays, stability) =>
      forgetting_curve(parameters, elapsedDays, stability);
  }

  override init_stability(grade: FsrsGrade): number {
    return clamp(this.param.w[grade - 1] ?? S_MIN, S_MIN, S_MAX);
  }
}
