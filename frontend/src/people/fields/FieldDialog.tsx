import { Button, Group, Modal, Select, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../http/client';
import type { CustomField } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { showDone } from '../../ui/toasts';
import { useFieldWords } from '../../ui/useFieldWords';
import { useFocusFault } from '../../ui/useFocusFault';
import { ChangeProblem } from '../edit/ChangeProblem';
import { fieldsQuery } from '../people.api';
import { addField, changeField, removeField } from './fields.api';
import { keyOf } from './keyOf';

const TYPES = ['text', 'number', 'date', 'boolean', 'choice'] as const;
const NEW: CustomField = { key: '', label: '', type: 'text', choices: [], private: true };

interface FieldDialogProps {
  /** The one that is changed; without it, a new one is defined. */
  present?: Tagged<CustomField>;
  onClose: () => void;
}

/** What a field is called, what its values are and who sees them; key and kind stay as they were defined. */
export function FieldDialog({ present, onClose }: FieldDialogProps) {
  const { t } = useTranslation(['people', 'ui']);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(present?.data ?? NEW);
  const [ownKey, setOwnKey] = useState(false);
  const isNew = present === undefined;
  const set = (change: Partial<CustomField>) => setDraft((now) => ({ ...now, ...change }));
  const done = (words: string) => {
    showDone(words);
    onClose();
    return client.invalidateQueries(fieldsQuery);
  };
  const saving = useMutation({
    mutationFn: () => (isNew ? addField(draft) : changeField(draft, present.etag)),
    onSuccess: () => done(t('fields.saved')),
  });
  const removing = useMutation({
    mutationFn: ({ data, etag }: Tagged<CustomField>) => removeField(data.key, etag),
    onSuccess: () => done(t('fields.removed')),
  });
  const error = saving.error ?? removing.error;
  const errorOf = useFieldWords(saving.error);
  useFocusFault(form, saving.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{present?.data.label ?? t('fields.new')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          removing.reset();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('fields.label')}
            required
            data-autofocus
            maxLength={100}
            value={draft.label}
            error={errorOf('label')}
            onChange={({ currentTarget: { value: label } }) =>
              set(isNew && !ownKey ? { label, key: keyOf(label) } : { label })
            }
          />
          <TextInput
            label={t('fields.key')}
            description={t('fields.keyHint')}
            required
            disabled={!isNew}
            maxLength={40}
            value={draft.key}
            error={errorOf('key')}
            onChange={(event) => {
              setOwnKey(true);
              set({ key: event.currentTarget.value });
            }}
          />
          <Select
            label={t('fields.kind')}
            disabled={!isNew}
            allowDeselect={false}
            data={TYPES.map((value) => ({ value, label: t(`fields.type.${value}`) }))}
            value={draft.type}
            error={errorOf('type')}
            onChange={(type) => set({ type: type ?? 'text', choices: [] })}
          />
          {draft.type === 'choice' && (
            <TagsInput
              label={t('fields.choices')}
              placeholder={draft.choices.length === 0 ? t('fields.choicesHint') : ''}
              value={draft.choices}
              error={errorOf('choices')}
              onChange={(choices) => set({ choices })}
            />
          )}
          <Switch
            label={t('fields.restricted')}
            description={t('fields.restrictedHint')}
            checked={draft.private}
            onChange={(event) => set({ private: event.currentTarget.checked })}
          />
          {error !== null && <ChangeProblem error={error} />}
          <Group justify="space-between" mt="xs">
            {isNew ? (
              <span />
            ) : (
              <ConfirmButton
                variant="subtle"
                color="red"
                question={t('fields.removeQuestion', { name: draft.label })}
                confirm={t('departments.remove')}
                loading={removing.isPending}
                onConfirm={() => {
                  saving.reset();
                  removing.mutate(present);
                }}
              >
                {t('departments.remove')}
              </ConfirmButton>
            )}
            <Button type="submit" loading={saving.isPending}>
              {t('edit.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
