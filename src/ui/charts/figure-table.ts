/** What a picture shows, in words and numbers: for those who do not see it, and as a file. */
export interface FigureTable {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}
