import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useBulk } from '../../services/bulk/use-bulk.ts';
import { useOverview } from '../../services/use-overview.ts';
import { useSetting } from '../../services/use-setting.ts';
import type { Today } from '../../services/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './browse.module.css';
import { FIRST_VIEW, isBrowseView, shownColumns } from './browse-view.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CardGrid } from './card-grid.tsx';
import { addressOf } from './found-line.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SearchBar } from './search-bar.tsx';
import { SearchHelp } from './search-help.tsx';
import { countSelected, NOTHING_SELECTED, selectAll, selectNone } from './selection.ts';
import { useFoundLines } from './use-found-lines.ts';
import type { CardDay } from './use-line-cells.ts';
import { useSearch } from './use-search.ts';
import { useUndoKey } from './use-undo-key.ts';
import { ViewDialog } from './view-dialog.tsx';

/** All cards, or all sentence pairs: to search, to look at, and to change many at once. */
export default function BrowseScreen(props: { readonly search?: string }) {
  const { t } = useTranslation();
  const overview = useOverview();
  const [, navigate] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(props.search ?? '');
  const [view, setView] = useSetting('browse-view', isBrowseView, FIRST_VIEW);
  const [isViewOpen, setIsViewOpen] = useState(false);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const search = useSearch(written, view.unit, view.order ?? undefined);
  const { found, reading } = search;
  const lines = useFoundLines(found);
  const bulk = useBulk();
  useUndoKey(bulk.undo);
  useShortcuts({ '/': () => field.current?.focus() });
  const number = found?.number;
  const columns = useMemo(() => shownColumns(view), [view]);
  const day = useCardDay(overview?.today);
  useEffect(() => setSelection(NOTHING_SELECTED), [number]);

  if (overview?.texts.length === 0) {
    return (
      <Page title={t('browse.empty')} intro={t('browse.emptyHint')}>
        <p>
          <LinkButton to="/import" look="primary">
            {t('browse.add')}
          </LinkButton>
        </p>
      </Page>
    );
  }
  const add = (example: string): void => {
    setWritten((before) => (before.trim() === '' ? example : `${before.trim()} ${example}`));
    field.current?.focus();
  };
  const open = (at: number): void => {
    const line = lines.lineAt(at);
    if (line?.note !== undefined) navigate(addressOf(line));
  };
  const count = found?.count ?? 0;
  return (
    <Page title={t('browse.title')} width="wide">
      <div className={styles['top']}>
        <SearchBar
          field={field}
          written={written}
          error={search.error}
          onChange={setWritten}
          onSearch={search.now}
        />
        <SavedSearches written={written} onChoose={setWritten} />
        <SearchHelp onAdd={add} />
        <div className={styles['choices']}>
          <ChoiceGroup
            label={t('browse.unit')}
            value={view.unit}
            choices={(['cards', 'pairs'] as const).map((value) => ({
              value,
              label: t(`browse.units.${value}`),
            }))}
            onChange={(unit) => setView({ ...view, unit })}
          />
          <Button onClick={() => setIsViewOpen(true)}>{t('browse.view')}</Button>
        </div>
      </div>
      {reading !== undefined && <ProgressLine label={t('browse.reading')} {...reading} />}
      {found !== undefined && (
        <>
          <p role="status" data-search={found.number}>
            {t('browse.found', { count })}
          </p>
          {(count > 0 || bulk.running !== undefined) && (
            <BulkBar
              selected={countSelected(selection)}
              count={count}
              bulk={bulk}
              today={overview?.today}
              choose={() => found.client.choose(selection.places)}
              onAll={() => setSelection(selectAll(selection, count))}
              onClear={() => setSelection(selectNone(selection))}
            />
          )}
          {count === 0 ? (
            <p>
              {t('browse.none')} {t('browse.noneHint')}
            </p>
          ) : (
            <CardGrid
              number={found.number}
              count={count}
              lines={lines}
              columns={columns}
              order={view.order}
              day={day}
              selection={selection}
              onSelect={setSelection}
              onOrder={(order) => setView({ ...view, order: order === null ? null : { ...order } })}
              onOpen={open}
            />
          )}
        </>
      )}
      {isViewOpen && (
        <ViewDialog view={view} onChange={setView} onClose={() => setIsViewOpen(false)} />
      )}
    </Page>
  );
}

/** The same object for as long as it says the same: the lines hang on it. */
function useCardDay(today: Today | undefined): CardDay | undefined {
  const [day, parameters] = [today?.day, today?.options.parameters];
  return useMemo(
    () => (day === undefined || parameters === undefined ? undefined : { today: day, parameters }),
    [day, parameters],
  );
}
