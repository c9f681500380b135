import { Button, Group, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { draftOf, isChanged, writtenIn, type Draft } from './draft';
import { Facts } from './Facts';
import { SaveProblem } from './SaveProblem';
import { TypeSelect } from './TypeSelect';
import { useFieldWords } from '../../ui/useFieldWords';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { useSave } from './useSave';

/** The details for somebody who may change them; kept until saved or given up, also when saving fails. */
export function DetailsForm({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const before = draftOf(view.document);
  const [draft, setDraft] = useState<Draft>(before);
  const saving = useSave(view);
  const wordOf = useFieldWords(saving.error);
  const changed = isChanged(before, draft);
  useLeaveGuard(changed && !saving.isSuccess);

  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const save = () => {
    if (changed && !saving.isPending) saving.mutate(writtenIn(draft));
  };
  useHotkeys([['mod+S', save]], []);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('field.title')}
          required
          maxLength={200}
          value={draft.title}
          error={wordOf('title')}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        {view.document.can.changeType && (
          <TypeSelect
            employeeId={view.document.employeeId}
            present={view.document.type}
            value={draft.type}
            onChange={(type) => set({ type })}
          />
        )}
        <Textarea
          label={t('field.description')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={draft.description}
          error={wordOf('description')}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <TagsInput
          label={t('field.tags')}
          placeholder={draft.tags.length === 0 ? t('field.tagsHint') : ''}
          value={draft.tags}
          error={wordOf('tags')}
          onChange={(tags) => set({ tags })}
        />
        <Group grow align="start" gap="sm">
          <TextInput
            type="date"
            label={t('field.issuedOn')}
            value={draft.issuedOn}
            error={wordOf('issuedOn')}
            onChange={(event) => set({ issuedOn: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('field.validUntil')}
            value={draft.validUntil}
            error={wordOf('validUntil')}
            onChange={(event) => set({ validUntil: event.currentTarget.value })}
          />
        </Group>
        {saving.isError && <SaveProblem error={saving.error} documentId={view.document.id} />}
        <Group gap="xs" mt={4}>
          <Button type="submit" disabled={!changed} loading={saving.isPending}>
            {t('page.save')}
          </Button>
          {changed && (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                setDraft(before);
                saving.reset();
              }}
            >
              {t('page.discard')}
            </Button>
          )}
        </Group>
      </Stack>
      <Facts view={view} dates={false} />
    </form>
  );
}
