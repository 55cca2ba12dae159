import { useTranslation } from 'react-i18next';
import {
  type CheckedPart,
  type CheckReport,
  canRepair,
  needsRepair,
} from '../../storage/check-collection.ts';
import { RescueLink } from '../../ui/rescue-link.tsx';
import { LogFindingsList } from './log-findings-list.tsx';
import styles from './settings.module.css';
import type { Checked } from './use-check.ts';

const PARTS: readonly CheckedPart[] = ['content', 'cards', 'counts'];

/** What a check of the collection has found and done, in words. */
export function CheckResult({ report, isRepaired, removed, isCopyKept }: Checked) {
  const { t } = useTranslation();
  return (
    <>
      <div role="status">
        {needsRepair(report) ? (
          <>
            <ul className={styles['findings']}>
              {PARTS.map((part) => (
                <PartLine key={part} part={part} report={report} />
              ))}
            </ul>
            <p>{t(outcomeOf(report, isRepaired))}</p>
            {!canRepair(report) && <RescueLink />}
            {removed > 0 && <p>{t('check.removed', { count: removed })}</p>}
            {isCopyKept && <p>{t('check.copyKept')}</p>}
          </>
        ) : (
          <p>{t('check.sound', { count: report.reviews })}</p>
        )}
        {report.repeated > removed && (
          <p>{t('check.repeated', { count: report.repeated - removed })}</p>
        )}
      </div>
      <LogFindingsList found={report} />
    </>
  );
}

function outcomeOf(report: CheckReport, isRepaired: boolean) {
  if (isRepaired) return 'check.repaired';
  return canRepair(report) ? 'check.notRepaired' : 'check.withheld';
}

function PartLine({ part, report }: { readonly part: CheckedPart; readonly report: CheckReport }) {
  const { t } = useTranslation();
  const found = report.differences[part];
  if (found === undefined) return null;
  return <li>{t(`check.parts.${part}`, { ...found })}</li>;
}
