/** A bead as two lists of lines, 0-based. */
export interface AlignedPair {
  readonly chinese: readonly number[];
  readonly english: readonly number[];
  readonly confidence: number;
}

export interface ScoredText {
  readonly gold: readonly AlignedPair[];
  readonly test: readonly AlignedPair[];
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Strict and lax precision, recall and F1 over all texts. Strict: the bead is in the gold. Lax: it
 * shares a link with it. Recall counts the gold beads with both sides, the convention of Vecalign's
 * and Bertalign's papers. Also how well the confidence is calibrated: expected calibration error over
 * ten bins, the share of beads under 0.8, and the share of wrong beads among those.
 */
export function scoreAlignments(texts: readonly ScoredText[]) {
  return {
    strict: score(texts, (bead, reference) => reference.exact.has(keyOf(bead))),
    lax: score(
      texts,
      (bead, reference) =>
        reference.exact.has(keyOf(bead)) ||
        bead.chinese.some((line) =>
          bead.english.some((other) => reference.links.has(`${line}:${other}`)),
        ),
    ),
    confidence: scoreConfidence(texts),
  };
}

interface Reference {
  readonly exact: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function score(
  texts: readonly ScoredText[],
  isRight: (bead: AlignedPair, reference: Reference) => boolean,
): Score {
  const found = texts.map(({ gold, test }) => rightOnes(test, toReference(gold), isRight));
  const wanted = texts.map(({ gold, test }) =>
    rightOnes(gold.filter(hasBothSides), toReference(test.filter(hasBothSides)), isRight),
  );
  const precision = mean(found.flat());
  const recall = mean(wanted.flat());
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}

function rightOnes(
  beads: readonly AlignedPair[],
  reference: Reference,
  isRight: (bead: AlignedPair, reference: Reference) => boolean,
): number[] {
  return beads.map((bead) => (isRight(bead, reference) ? 1 : 0));
}

function scoreConfidence(texts: readonly ScoredText[]) {
  const beads = texts.flatMap(({ gold, test }) => {
    const { exact } = toReference(gold);
    return test.map((bead) => ({
      confidence: bead.confidence,
      right: exact.has(keyOf(bead)) ? 1 : 0,
    }));
  });
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inBin = beads.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin,
    );
    error += Math.abs(inBin.reduce((sum, { confidence, right }) => sum + confidence - right, 0));
  }
  const wrong = beads.filter(({ right }) => right === 0);
  return {
    calibrationError: round(error / beads.length),
    doubtful: round(mean(beads.map(({ confidence }) => (confidence < 0.8 ? 1 : 0)))),
    wrongAmongDoubtful: round(mean(wrong.map(({ confidence }) => (confidence < 0.8 ? 1 : 0)))),
  };
}

function toReference(beads: readonly AlignedPair[]): Reference {
  const links = beads.flatMap(({ chinese, english }) =>
    chinese.flatMap((line) => english.map((other) => `${line}:${other}`)),
  );
  return { exact: new Set(beads.map(keyOf)), links: new Set(links) };
}

function keyOf({ chinese, english }: AlignedPair): string {
  return `${chinese.join(',')}:${english.join(',')}`;
}

function hasBothSides({ chinese, english }: AlignedPair): boolean {
  return chinese.length > 0 && english.length > 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
