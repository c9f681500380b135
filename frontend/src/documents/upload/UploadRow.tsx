import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat';
import { TypeSelect } from '../page/TypeSelect';
import { PersonPicker } from '../../ui/PersonPicker';
import { isEditable, type UploadChange, type UploadEvent, type UploadItem } from './queue';
import classes from './upload.module.css';
import { UploadResult } from './UploadResult';

interface UploadRowProps {
  item: UploadItem;
  dispatch: (event: UploadEvent) => void;
  onRemove: () => void;
  onOpen: () => void;
}

export function UploadRow({ item, dispatch, onRemove, onOpen }: UploadRowProps) {
  const { t } = useTranslation(['documents', 'ui']);
  const format = useFormat();
  const set = (change: UploadChange) => dispatch({ kind: 'changed', key: item.key, change });
  return (
    <li className={classes.item} data-step={item.state.step}>
      <div className={classes.file}>
        <span className={classes.name}>{item.file.name}</span>
        <span className={classes.small}>{format.size(item.file.size)}</span>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('upload.remove', { name: item.file.name })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {isEditable(item) && (
        <>
          <TextInput
            label={t('field.title')}
            value={item.title}
            maxLength={200}
            error={item.title.trim() === '' ? t('ui:fault.required') : undefined}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Group grow align="start" gap="sm">
            <PersonPicker
              key={item.person?.id ?? ''}
              label={t('column.person')}
              value={item.person}
              onChange={(person) => set({ person, type: null })}
            />
            <TypeSelect
              employeeId={item.person?.id ?? ''}
              value={item.type}
              onChange={(type) => set({ type })}
            />
          </Group>
        </>
      )}
      <UploadResult
        item={item}
        onOpen={onOpen}
        onRetry={() => dispatch({ kind: 'retried', key: item.key })}
      />
    </li>
  );
}
