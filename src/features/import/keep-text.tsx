import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import { countSteps } from '../../domain/cards/update/count-steps.ts';
import type { TextUpdate } from '../../domain/cards/update/text-update.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Surface } from '../../ui/surface.tsx';
import type { WorkerBitext } from '../../workers/aligner.contract.ts';
import { AddForm } from './add-form.tsx';
import { LaterVersion } from './later-version.tsx';
import { useLaterVersion } from './use-later-version.ts';

export interface KeepTextProps {
  readonly bitext: WorkerBitext;
  readonly initial: readonly EditRow[];
  /** As the learner has made them; undefined until the draft was looked for. */
  readonly rows: readonly EditRow[] | undefined;
  readonly onKept: () => void;
}

type Way = 'update' | 'add';

/** Into the library: as a text of its own, or as a later version of one that is there. */
export function KeepText({ bitext, initial, rows, onKept }: KeepTextProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { latest, isCurrent, again } = useLaterVersion(initial, rows);
  const [chosen, setChosen] = useState<Way>();
  const found = latest.kind === 'planned' ? latest.planned : undefined;
  const way = found === undefined ? 'add' : (chosen ?? usualWay(found.update));
  const title = found?.text.title ?? '';

  return (
    <>
      <div role="status" className="sr-only">
        {found !== undefined && t('textUpdate.found', { title })}
      </div>
      {found !== undefined && (
        <Surface title={t('textUpdate.found', { title })}>
          <ChoiceGroup<Way>
            label={t('textUpdate.choice')}
            value={way}
            choices={[
              { value: 'update', label: t('textUpdate.thatText') },
              { value: 'add', label: t('textUpdate.newText') },
            ]}
            onChange={setChosen}
          />
          {way === 'update' && (
            <LaterVersion
              planned={found}
              isCurrent={isCurrent}
              onStale={again}
              onApplied={() => {
                onKept();
                navigate(`/text/${found.text.id}`);
              }}
            />
          )}
        </Surface>
      )}
      <div hidden={way === 'update'}>
        <AddForm
          title={bitext.title}
          draft={{ pairs: rows ?? initial, chineseScript: bitext.chineseScript }}
          beside={bitext.beside}
          onAdded={onKept}
        />
      </div>
    </>
  );
}

/** What takes out more than it leaves is hardly meant to be the same text. */
function usualWay(update: TextUpdate): Way {
  const { removed, unchanged, changed } = countSteps(update);
  return removed > unchanged + changed ? 'add' : 'update';
}
