import { useTranslation } from 'react-i18next';
import { countSteps, type UpdateCounts } from '../../domain/cards/update/count-steps.ts';
import type { TextUpdate } from '../../domain/cards/update/text-update.ts';

/** In the order in which they are said. */
const SAID: readonly (keyof UpdateCounts)[] = [
  'unchanged',
  'changed',
  'added',
  'restored',
  'removed',
  'moved',
  'marked',
];

/** How many pairs stay, change, come and go, in one sentence. */
export function UpdateSummary({ update }: { readonly update: TextUpdate }) {
  const { t } = useTranslation();
  const counts = countSteps(update);
  const said = SAID.filter((kind) => counts[kind] > 0);
  return (
    <p>
      {t('textUpdate.summary', {
        what: said
          .map((kind) => t(`textUpdate.count.${kind}`, { figure: counts[kind] }))
          .join(t('import.comma')),
      })}
    </p>
  );
}
