import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { Validity } from '../list/Validity';
import classes from './Facts.module.css';

interface FactsProps {
  view: DocumentView;
  /** Without the document's own dates, where a form shows them. */
  dates?: boolean;
}

/** The dates and the state of a document: what every reader may know. */
export function Facts({ view, dates = true }: FactsProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { document, createdBy } = view;
  return (
    <dl className={classes.facts}>
      {dates && document.issuedOn != null && (
        <Fact name={t('field.issuedOn')}>
          <time dateTime={document.issuedOn}>{format.day(document.issuedOn)}</time>
        </Fact>
      )}
      {dates && document.validUntil != null && (
        <Fact name={t('field.validUntil')}>
          <Validity until={document.validUntil} />
        </Fact>
      )}
      <Fact name={t('field.status')}>{t(`status.${document.status}`)}</Fact>
      <Fact name={t('field.createdAt')}>
        <time dateTime={document.createdAt}>{format.instant(document.createdAt)}</time>
        {createdBy != null && <span> · {createdBy.name}</span>}
      </Fact>
      {document.updatedAt != null && document.updatedAt !== document.createdAt && (
        <Fact name={t('field.updatedAt')}>
          <time dateTime={document.updatedAt}>{format.instant(document.updatedAt)}</time>
        </Fact>
      )}
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
