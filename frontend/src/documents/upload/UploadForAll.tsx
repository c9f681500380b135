import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TypeSelect } from '../page/TypeSelect';
import { PersonPicker } from '../../ui/PersonPicker';
import { isEditable, type UploadEvent, type UploadItem } from './queue';
import classes from './upload.module.css';

interface UploadForAllProps {
  items: UploadItem[];
  dispatch: (event: UploadEvent) => void;
}

/** Person and type for every file that is not sent yet. */
export function UploadForAll({ items, dispatch }: UploadForAllProps) {
  const { t } = useTranslation('documents');
  const open = items.filter(isEditable);
  const person = open.every((item) => item.person?.id === open[0]?.person?.id)
    ? (open[0]?.person ?? null)
    : null;
  const type = open.every((item) => item.type === open[0]?.type) ? (open[0]?.type ?? null) : null;
  return (
    <fieldset className={classes.all}>
      <legend>{t('upload.forAll')}</legend>
      <Group grow align="start" gap="sm">
        <PersonPicker
          key={person?.id ?? ''}
          label={t('column.person')}
          value={person}
          onChange={(chosen) => {
            if (chosen !== null) dispatch({ kind: 'changedAll', change: { person: chosen, type: null } });
          }}
        />
        <TypeSelect
          employeeId={person?.id ?? ''}
          value={type}
          onChange={(chosen) => dispatch({ kind: 'changedAll', change: { type: chosen } })}
        />
      </Group>
    </fieldset>
  );
}
