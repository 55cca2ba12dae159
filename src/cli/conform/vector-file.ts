import * as v from 'valibot';
import { err, ok, type Result } from '../../shared/result.ts';

const gradeSchema = v.picklist([1, 2, 3, 4]);
const parametersSchema = v.pipe(v.array(v.number()), v.length(21));

const reviewSchema = v.object({
  rating: gradeSchema,
  elapsed_days: v.pipe(v.number(), v.minValue(0)),
  s: v.number(),
  d: v.number(),
  unrounded_intervals_again_hard_good_easy: v.tuple([
    v.number(),
    v.number(),
    v.number(),
    v.number(),
  ]),
});

const caseSchema = v.object({
  params_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  desired_retention: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  reviews: v.pipe(v.array(reviewSchema), v.minLength(1)),
});

const oracleSchema = v.object({
  tolerance: v.object({ s_rel: v.number(), d_abs: v.number(), interval_rel: v.number() }),
  params: v.array(parametersSchema),
  cases: v.pipe(v.array(caseSchema), v.minLength(1)),
});

const publishedSchema = v.looseObject({ id: v.string() });

const vectorFileSchema = v.object({
  published: v.optional(v.array(publishedSchema), []),
  oracle: oracleSchema,
});

export type VectorFile = v.InferOutput<typeof vectorFileSchema>;
export type Oracle = v.InferOutput<typeof oracleSchema>;
export type OracleCase = v.InferOutput<typeof caseSchema>;
export type PublishedVector = v.InferOutput<typeof publishedSchema>;

/** A file of vectors from its text, or a sentence that says what is wrong with it. */
export function readVectorFile(text: string): Result<VectorFile, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('It is not JSON.');
  }
  const parsed = v.safeParse(vectorFileSchema, json);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(`At ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}.`);
}
