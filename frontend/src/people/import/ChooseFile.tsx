import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel';
import { fieldsQuery } from '../people.api';
import classes from './Import.module.css';
import { saveAs, templateOf } from './template';

/** Takes one file, dropped or chosen, and says what may stand in it. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const { t, i18n } = useTranslation('people');
  const fields = useQuery(fieldsQuery);
  const [refused, setRefused] = useState(false);
  const drop = useDropzone({
    accept: { 'text/csv': ['.csv'], 'text/plain': ['.txt', '.tsv'] },
    multiple: false,
    noClick: true,
    noKeyboard: true,
    noDragEventsBubbling: true,
    onDropAccepted: ([file]) => {
      if (file !== undefined) onChoose(file);
    },
    onDropRejected: () => setRefused(true),
  });
  return (
    <Panel>
      <div
        {...drop.getRootProps({
          className: classes.drop,
          role: undefined,
          tabIndex: undefined,
          'data-over': drop.isDragActive || undefined,
        })}
      >
        <input {...drop.getInputProps({ 'aria-label': t('import.choose') })} />
        <IconFileSpreadsheet size={38} stroke={1.4} aria-hidden />
        <span className={classes.dropHint}>{t('import.drop')}</span>
        <Button onClick={drop.open}>{t('import.choose')}</Button>
        {refused && (
          <span role="alert" className={classes.refused}>
            {t('import.notCsv')}
          </span>
        )}
        <span className={classes.small}>{t('import.safe')}</span>
      </div>
      <div className={classes.help}>
        <h3>{t('import.columns')}</h3>
        <p>{t('import.columnsRequired')}</p>
        <p>{t('import.columnsOther')}</p>
        <p>{t('import.columnsRules')}</p>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => saveAs(t('import.templateName'), templateOf(i18n.language, fields.data ?? []))}
        >
          {t('import.template')}
        </Button>
      </div>
    </Panel>
  );
}
