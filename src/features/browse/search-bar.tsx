import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchError } from '../../domain/progress/search/search-error.ts';
import { describeSearchError } from '../../services/describe-search-error.ts';
import { TextField } from '../../ui/text-field.tsx';

/** Where a search is written, and what is wrong with it. */
export function SearchBar(props: {
  readonly field: Ref<HTMLInputElement>;
  readonly written: string;
  readonly error: SearchError | undefined;
  readonly onChange: (written: string) => void;
  readonly onSearch: () => void;
}) {
  const { t } = useTranslation();
  const { field, written, error, onChange, onSearch } = props;
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <TextField
        ref={field}
        type="search"
        label={t('browse.search')}
        hint={t('browse.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={written}
        error={error === undefined ? undefined : describeSearchError(t, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </form>
  );
}
