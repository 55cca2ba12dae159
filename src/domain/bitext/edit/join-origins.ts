/** The origins of several rows in their order, each once. */
export function joinOrigins(
  rows: readonly { readonly origins: readonly string[] }[],
): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.origins))];
}
