import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../../http/problem';
import type { PersonView } from '../../http/types';
import { showDone } from '../../ui/toasts';
import { fieldsQuery, personQuery, refreshPeople } from '../people.api';
import { savePerson } from './edit.api';
import { changedFields, draftOf, flat, isChanged, type PersonDraft, rebase, writtenIn } from './personDraft';

interface Editing {
  /** The record that the form began with, and its tag: what is shown elsewhere may be newer. */
  before: PersonDraft;
  etag: string;
  draft: PersonDraft;
  /** What somebody else has written into fields that were typed into here. */
  theirs: Record<string, string>;
}

/** The form of a record, which outlives what somebody else does to the record meanwhile. */
export function useEditPerson(view: PersonView) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const fields = useQuery(fieldsQuery);
  const [editing, setEditing] = useState<Editing>(() => fresh(view));
  const { id } = view.person;

  const now = () => client.query({ ...personQuery(id), staleTime: 0 });
  const saving = useMutation({
    mutationFn: () => savePerson(id, editing.etag, writtenIn(editing.draft, fields.data ?? [])),
    onSuccess: async ({ data }) => {
      showDone(t('edit.saved'), data.inForce ? '' : t('inForceSoon'));
      setEditing(fresh(await now()));
      await refreshPeople(client);
    },
    onError: async (error) => {
      if (!hasSlug(error, 'precondition-failed')) return;
      const changed = await now();
      setEditing((mine) => rebased(mine, changed));
    },
  });

  return {
    draft: editing.draft,
    theirs: editing.theirs,
    ready: fields.isSuccess,
    changed: isChanged(editing.before, editing.draft),
    saving,
    set: (change: Partial<PersonDraft>) =>
      setEditing((mine) => ({ ...mine, draft: { ...mine.draft, ...change } })),
    discard: () => {
      setEditing(fresh(view));
      saving.reset();
    },
  };
}

function fresh(view: PersonView): Editing {
  const before = draftOf(view);
  return { before, etag: view.etag, draft: before, theirs: {} };
}

function rebased({ before, draft }: Editing, view: PersonView): Editing {
  const now = draftOf(view);
  const changed = new Set(changedFields(before, now));
  const both = changedFields(before, draft).filter((field) => changed.has(field));
  const theirs = { ...flat(now), managerId: now.manager?.name ?? '' };
  return {
    before: now,
    etag: view.etag,
    draft: rebase(before, draft, now),
    theirs: Object.fromEntries(both.map((field) => [field, theirs[field as keyof typeof theirs]])),
  };
}
