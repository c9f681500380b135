import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView as View } from '../../http/types';
import { useTypeName } from '../../session/useTypeName';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { PersonLink } from '../../ui/PersonLink';
import { TypeIcon } from '../../ui/TypeIcon';
import { WhyChip } from '../../ui/WhyChip';
import { Preview } from '../preview/Preview';
import { BackToList } from './BackToList';
import { DetailsForm } from './DetailsForm';
import { DetailsRead } from './DetailsRead';
import { DocumentActions } from './DocumentActions';
import classes from './DocumentView.module.css';
import { TrashedBanner } from './TrashedBanner';
import { VersionList } from './VersionList';

/** A document that I may read: what is written about it on the left, its file on the right. */
export function DocumentView({ view }: { view: View }) {
  const { t } = useTranslation('documents');
  const typeName = useTypeName();
  const { document, owner } = view;
  const [shown, setShown] = useState<number | null>(null);
  const version = view.versions.find((one) => one.number === shown);
  const file = version?.file ?? document.file;
  return (
    <>
      <PageHeader
        above={<BackToList />}
        leading={<TypeIcon type={document.type} size={46} />}
        title={document.title ?? typeName(document.type)}
        hint={
          <span className={classes.hint}>
            {typeName(document.type)}
            <WhyChip why={document.why} />
          </span>
        }
        actions={<DocumentActions view={view} />}
      />
      {document.status === 'trashed' && <TrashedBanner view={view} />}
      <div className={classes.columns}>
        <div className={classes.side}>
          <Panel>
            <PersonLink id={owner.id} name={owner.name} title={owner.title} size={40} />
          </Panel>
          <Panel flush>
            <Tabs defaultValue="details" keepMounted>
              <Tabs.List className={classes.tabs}>
                <Tabs.Tab value="details">{t('tab.details')}</Tabs.Tab>
                <Tabs.Tab value="versions">{t('tab.versions', { count: view.versions.length })}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="details" className={classes.tab}>
                {document.can.edit === true ? (
                  <DetailsForm key={view.etag} view={view} />
                ) : (
                  <DetailsRead view={view} />
                )}
              </Tabs.Panel>
              <Tabs.Panel value="versions">
                <VersionList view={view} shown={shown} onShow={setShown} />
              </Tabs.Panel>
            </Tabs>
          </Panel>
        </div>
        <Preview documentId={document.id} version={version?.number} file={file ?? null} />
      </div>
    </>
  );
}
