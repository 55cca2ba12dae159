const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;
const EPSILON = 1e-8;

/**
 * Steps down a slope, each parameter by its own measure.
 *
 * Source: Kingma & Ba (2015), Adam, algorithm 1; the constants are those of the paper.
 */
export class Adam {
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private steps = 0;

  constructor(size: number) {
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }

  /** Changes `parameters` in place; a slope that is no finite number changes nothing. */
  step(parameters: Float64Array, slopes: Float64Array, rate: number): void {
    this.steps += 1;
    const firstScale = 1 - FIRST_DECAY ** this.steps;
    const secondScale = 1 - SECOND_DECAY ** this.steps;
    for (let index = 0; index < parameters.length; index += 1) {
      const slope = slopes[index] ?? 0;
      if (!Number.isFinite(slope)) continue;
      const first = FIRST_DECAY * (this.first[index] ?? 0) + (1 - FIRST_DECAY) * slope;
      const second = SECOND_DECAY * (this.second[index] ?? 0) + (1 - SECOND_DECAY) * slope ** 2;
      this.first[index] = first;
      this.second[index] = second;
      const move = first / firstScale / (Math.sqrt(second / secondScale) + EPSILON);
      parameters[index] = (parameters[index] ?? 0) - rate * move;
    }
  }
}
