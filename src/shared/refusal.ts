/** Thrown deep inside of some work with the failure that its beginning returns as a value. */
export abstract class Refusal<Failure> extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(JSON.stringify(failure));
    this.failure = failure;
  }
}
