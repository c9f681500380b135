import { Badge, Button, UnstyledButton } from '@mantine/core';
import { IconForms, IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../http/client';
import type { CustomField } from '../http/types';
import { useSession } from '../session/useSession';
import { EmptyState } from '../ui/EmptyState';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { useOpening } from '../ui/useOpening';
import { readField } from './fields/fields.api';
import { FieldDialog } from './fields/FieldDialog';
import classes from './fields/Fields.module.css';
import { fieldsQuery } from './people.api';
import { PeopleHeader } from './PeopleHeader';

/** The fields that HR adds to everybody's record. */
export function FieldsPage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const fields = useQuery(fieldsQuery);
  const [writing, setWriting] = useState<Tagged<CustomField> | 'new' | null>(null);
  const edit = useOpening(readField, setWriting);
  const add = can.organise && (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setWriting('new')}
    >
      {t('fields.add')}
    </Button>
  );
  return (
    <>
      <PeopleHeader />
      <Panel flush title={t('fields.long')} aside={add}>
        {fields.isPending && <RowsSkeleton rows={4} />}
        {fields.isError && <ProblemState error={fields.error} onRetry={() => void fields.refetch()} />}
        {fields.data?.length === 0 && (
          <EmptyState icon={IconForms} title={t('fields.empty')} advice={t('fields.emptyAdvice')} />
        )}
        <ul className={classes.list}>
          {(fields.data ?? []).map((field) => (
            <li key={field.key}>
              <UnstyledButton
                className={classes.row}
                disabled={!can.organise}
                onClick={() => edit(field.key)}
              >
                <span className={classes.label}>{field.label}</span>
                <span className={classes.key}>{field.key}</span>
                <span className={classes.kind}>
                  {t(`fields.type.${field.type}`)}
                  {field.private && (
                    <Badge
                      variant="light"
                      color="gray"
                      tt="none"
                      leftSection={<IconLock size={12} aria-hidden />}
                    >
                      {t('fields.private')}
                    </Badge>
                  )}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Panel>
      {writing !== null && (
        <FieldDialog {...(writing === 'new' ? {} : { present: writing })} onClose={() => setWriting(null)} />
      )}
    </>
  );
}
