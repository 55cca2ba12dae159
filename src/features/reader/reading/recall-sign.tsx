import type { RecallBand } from '../../../domain/progress/sentence-recall.ts';

/** `unasked`: a sentence without a translation, of which no card is made. */
export type SignedBand = RecallBand | 'unasked';

const FILLED: Readonly<Record<SignedBand, number>> = {
  fresh: 0,
  learning: 0.25,
  faded: 0.5,
  likely: 0.75,
  known: 1,
  suspended: 0,
  unasked: 0,
};
const RADIUS = 6;

/** A disc that fills with what can be recalled, so that nobody needs its colour. */
export function RecallSign({ band }: { readonly band: SignedBand }) {
  const filled = FILLED[band];
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r={RADIUS}
        fill={filled === 1 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray={band === 'suspended' ? '2.4 2' : undefined}
        opacity={band === 'unasked' ? 0.35 : undefined}
      />
      {filled > 0 && filled < 1 && <path d={sector(filled)} fill="currentColor" />}
      {band === 'suspended' && (
        <path d="M5.8 5.5v5M10.2 5.5v5" stroke="currentColor" strokeWidth="1.6" />
      )}
    </svg>
  );
}

/** A sector of the disc, clockwise from the top. @param share above 0 and below 1 */
function sector(share: number): string {
  const angle = 2 * Math.PI * share;
  const x = 8 + RADIUS * Math.sin(angle);
  const y = 8 - RADIUS * Math.cos(angle);
  return `M8 8V${8 - RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
