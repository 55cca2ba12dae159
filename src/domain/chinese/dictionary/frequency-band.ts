/** Bands of a frequency list, by the rank at which each ends. */
export const FREQUENCY_BANDS = [1_000, 2_000, 5_000, 10_000, 20_000] as const;

/** Among the so many commonest words; `rarer` beyond the last band, `unlisted` where no list has it. */
export type FrequencyBand = (typeof FREQUENCY_BANDS)[number] | 'rarer' | 'unlisted';

/** @param rank 1 for the commonest word; undefined if no list has it */
export function frequencyBand(rank: number | undefined): FrequencyBand {
  if (rank === undefined) return 'unlisted';
  return FREQUENCY_BANDS.find((last) => rank <= last) ?? 'rarer';
}
