import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../http/types';
import classes from './DocumentTable.module.css';
import { DocumentTableRow } from './DocumentTableRow';

const COLUMNS = ['document', 'person', 'date', 'validUntil', 'why'] as const;

interface DocumentTableProps {
  rows: DocumentRow[];
  busy: boolean;
}

/** Documents of many people; on a narrow screen every row becomes a small card: the roles keep it a table there. */
export function DocumentTable({ rows, busy }: DocumentTableProps) {
  const { t } = useTranslation('documents');
  return (
    <table role="table" className={classes.table} aria-busy={busy} data-busy={busy || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th role="columnheader" key={column} scope="col" className={classes[column]}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <DocumentTableRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
