import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../http/types';
import { useTypeName } from '../session/useTypeName';
import { TypeIcon } from '../ui/TypeIcon';
import { useFormat } from '../ui/useFormat';
import { WhyChip } from '../ui/WhyChip';
import classes from './DocumentList.module.css';
import { DocumentLink } from './list/DocumentLink';
import { Validity } from './list/Validity';

interface DocumentListProps {
  rows: DocumentRow[];
  /** Whose they are, where that is not plain from the page. */
  withOwner?: boolean;
  /** What stands at the end of a row: why I see it, or until when it is valid. */
  mark?: 'why' | 'validity';
}

/** A short list of documents, as a part of another page. */
export function DocumentList({ rows, withOwner = false, mark = 'why' }: DocumentListProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const typeName = useTypeName();
  return (
    <ul className={classes.list}>
      {rows.map((row) => {
        const reduced = row.level === 'METADATA';
        const second = withOwner
          ? row.ownerName
          : row.issuedOn == null
            ? format.localDay(row.createdAt)
            : format.day(row.issuedOn);
        return (
          <li key={row.id} className={classes.row}>
            <TypeIcon type={row.type} />
            <div className={classes.words}>
              <DocumentLink id={row.id} className={classes.title}>
                {reduced ? typeName(row.type) : row.title}
              </DocumentLink>
              <span className={classes.second}>
                {reduced ? t('reduced.short') : typeName(row.type)} · {second}
              </span>
            </div>
            <div className={classes.marks}>
              {mark === 'why' ? <WhyChip why={row.why} /> : <Validity until={row.validUntil} labelled />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
