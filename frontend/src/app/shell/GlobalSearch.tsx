import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentsSearch, refine } from '../../documents/documentsSearch';
import { one } from '../../ui/search';
import classes from './GlobalSearch.module.css';

/** Finds documents from everywhere; on the list of documents it keeps the filters that are set there. */
export function GlobalSearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const { location } = useRouterState({ select: (state) => ({ location: state.location }) });
  const asked = location.pathname === '/documents' ? (one((location.search as { q?: unknown }).q) ?? '') : '';
  return (
    <SearchForm key={asked} asked={asked} inputRef={inputRef} onList={location.pathname === '/documents'} />
  );
}

interface SearchFormProps {
  asked: string;
  onList: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
}

function SearchForm({ asked, onList, inputRef }: SearchFormProps) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  const search = (q: string) =>
    void navigate({
      to: '/documents',
      search: (before) => {
        const filters = onList ? (before as DocumentsSearch) : {};
        return refine(filters, { q });
      },
    });
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text.trim());
      }}
    >
      <TextInput
        ref={inputRef}
        type="search"
        name="q"
        classNames={{ input: classes.input, section: classes.section }}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
        rightSectionPointerEvents="all"
        rightSection={
          text === '' ? (
            <kbd className={classes.key}>/</kbd>
          ) : (
            <CloseButton
              size="sm"
              aria-label={t('search.clear')}
              onClick={() => {
                setText('');
                if (asked !== '') search('');
                inputRef.current?.focus();
              }}
            />
          )
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
