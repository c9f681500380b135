import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { useTypeName } from '../../session/useTypeName';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { PersonLink } from '../../ui/PersonLink';
import { TypeIcon } from '../../ui/TypeIcon';
import { WhyChip } from '../../ui/WhyChip';
import { BackToList } from './BackToList';
import { Facts } from './Facts';
import classes from './ReducedView.module.css';

/** A document of which I may know that it exists, and no more; says so, and whom to ask. */
export function ReducedView({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const typeName = useTypeName();
  const { document, owner } = view;
  const name = typeName(document.type);
  return (
    <div className={classes.page}>
      <PageHeader
        above={<BackToList />}
        leading={<TypeIcon type={document.type} size={46} />}
        title={name}
        hint={<WhyChip why={document.why} />}
      />
      <Alert
        color="gray"
        icon={<IconLock size={18} aria-hidden />}
        title={t('reduced.title')}
        mb="md"
        radius="md"
      >
        {t('reduced.advice', { name: owner.name })}
      </Alert>
      <Panel>
        <PersonLink id={owner.id} name={owner.name} title={owner.title} size={40} />
        <Facts view={view} />
      </Panel>
    </div>
  );
}
