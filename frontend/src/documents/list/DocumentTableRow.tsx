import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../http/types';
import { useTypeName } from '../../session/useTypeName';
import { PersonLink } from '../../ui/PersonLink';
import { TypeIcon } from '../../ui/TypeIcon';
import { useFormat } from '../../ui/useFormat';
import { WhyChip } from '../../ui/WhyChip';
import { DocumentLink } from './DocumentLink';
import classes from './DocumentTable.module.css';
import { Validity } from './Validity';

export function DocumentTableRow({ row }: { row: DocumentRow }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const typeName = useTypeName();
  const reduced = row.level === 'METADATA';
  return (
    <tr role="row" className={classes.row}>
      <td role="cell" className={classes.document}>
        <div className={classes.lead}>
          <TypeIcon type={row.type} />
          <div className={classes.words}>
            <DocumentLink id={row.id} className={classes.title}>
              {reduced ? typeName(row.type) : row.title}
            </DocumentLink>
            <span className={classes.type}>{reduced ? t('reduced.short') : typeName(row.type)}</span>
          </div>
        </div>
      </td>
      <td role="cell" className={classes.person}>
        <PersonLink id={row.employeeId} name={row.ownerName} title={row.ownerTitle} size={28} />
      </td>
      <td role="cell" className={classes.date}>
        <span className={classes.label}>{t('column.date')}</span>
        <time dateTime={row.issuedOn ?? row.createdAt}>
          {row.issuedOn == null ? format.localDay(row.createdAt) : format.day(row.issuedOn)}
        </time>
      </td>
      <td role="cell" className={classes.validUntil}>
        <Validity until={row.validUntil} />
      </td>
      <td role="cell" className={classes.why}>
        <WhyChip why={row.why} />
      </td>
    </tr>
  );
}
