import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../http/client';
import type { Department, WrittenDepartment } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import { departmentsQuery } from '../../ui/departments.api';
import { withAllBelow } from '../../ui/departmentTree';
import { PersonPicker, type Picked } from '../../ui/PersonPicker';
import { useFieldWords } from '../../ui/useFieldWords';
import { useFocusFault } from '../../ui/useFocusFault';
import { showDone } from '../../ui/toasts';
import { ChangeProblem } from '../edit/ChangeProblem';
import { refreshPeople } from '../people.api';
import { addDepartment, changeDepartment, removeDepartment } from './departments.api';

interface DepartmentDialogProps {
  /** The one that is changed; without it, a new one is made. */
  present?: Tagged<Department>;
  /** What a new one is to be below. */
  below?: string | null;
  headName: string | undefined;
  onClose: () => void;
}

/** Name, code, place and head of a department; a department that nobody belongs to can be removed. */
export function DepartmentDialog({ present, below = null, headName, onClose }: DepartmentDialogProps) {
  const department = present?.data;
  const { t } = useTranslation(['people', 'ui']);
  const client = useQueryClient();
  const all = useQuery(departmentsQuery).data ?? [];
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(department?.name ?? '');
  const [code, setCode] = useState(department?.code ?? '');
  const [parentId, setParentId] = useState(department === undefined ? below : department.parentId);
  const [head, setHead] = useState<Picked | null>(
    department?.headId == null ? null : { id: department.headId, name: headName ?? '', title: null },
  );
  const done = async (words: string) => {
    showDone(words);
    onClose();
    await Promise.all([client.invalidateQueries(departmentsQuery), refreshPeople(client)]);
  };
  const saving = useMutation({
    mutationFn: (written: WrittenDepartment) =>
      present === undefined
        ? addDepartment(written)
        : changeDepartment(present.data.id, present.etag, written),
    onSuccess: () => done(t('departments.saved')),
  });
  const removing = useMutation({
    mutationFn: ({ data, etag }: Tagged<Department>) => removeDepartment(data.id, etag),
    onSuccess: () => done(t('departments.removed')),
  });
  const error = saving.error ?? removing.error;
  const errorOf = useFieldWords(saving.error);
  useFocusFault(form, saving.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{department?.name ?? t('departments.new')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          removing.reset();
          saving.mutate({ name: name.trim(), code: code.trim(), parentId, headId: head?.id ?? null });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('departments.name')}
            required
            data-autofocus
            maxLength={200}
            value={name}
            error={errorOf('name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('departments.code')}
            description={t('departments.codeHint')}
            required
            maxLength={40}
            value={code}
            error={errorOf('code')}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <DepartmentSelect
            label={t('departments.parent')}
            placeholder={t('departments.top')}
            value={parentId}
            error={errorOf('parentId')}
            onChange={setParentId}
            {...(department === undefined ? {} : { without: withAllBelow(department.id, all) })}
          />
          <PersonPicker
            label={t('departments.head')}
            clearable
            value={head}
            error={errorOf('headId')}
            onChange={setHead}
          />
          {error !== null && <ChangeProblem error={error} />}
          <Group justify="space-between" mt="xs">
            {present === undefined ? (
              <span />
            ) : (
              <ConfirmButton
                variant="subtle"
                color="red"
                question={t('departments.removeQuestion', { name: present.data.name })}
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
