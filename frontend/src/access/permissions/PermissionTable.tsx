import { useTranslation } from 'react-i18next';
import type { PermissionRow } from '../../http/types';
import { useTypeName } from '../../session/useTypeName';
import { StateBadge } from '../../ui/StateBadge';
import { useFormat } from '../../ui/useFormat';
import { PartyCell } from './PartyCell';
import classes from './Permissions.module.css';
import { RowActions } from './RowActions';

const COLUMNS = ['subject', 'target', 'level', 'window', 'reason'] as const;

interface PermissionTableProps {
  permissions: PermissionRow[];
  busy: boolean;
  onChange: (permission: PermissionRow) => void;
}

/** Roles are written out: what is laid out as a card on a phone is no table to a screen reader otherwise. */
export function PermissionTable({ permissions, busy, onChange }: PermissionTableProps) {
  const { t } = useTranslation('access');
  return (
    <table role="table" className={classes.table} aria-busy={busy} data-busy={busy || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className={classes[column]}>
              {t(`column.${column}`)}
            </th>
          ))}
          <th role="columnheader" scope="col" className={classes.actions}>
            <span className={classes.hidden}>{t('column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {permissions.map((permission) => (
          <Row key={permission.id} permission={permission} onChange={() => onChange(permission)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ permission, onChange }: { permission: PermissionRow; onChange: () => void }) {
  const { t } = useTranslation('access');
  const format = useFormat();
  const typeName = useTypeName();
  const { subject, target, level, types, from, until, reason, grantedBy, state } = permission;
  return (
    <tr role="row" className={classes.row} data-state={state}>
      <td role="cell" className={classes.subject}>
        <PartyCell party={subject} />
      </td>
      <td role="cell" className={classes.target}>
        <PartyCell party={target} aim />
      </td>
      <td role="cell" className={classes.level}>
        <span className={classes.strong}>{t(`level.${level}`)}</span>
        {target.type !== 'document' && (
          <span className={classes.note}>
            {types.length === 0 ? t('permissions.allTypes') : types.map(typeName).join(', ')}
          </span>
        )}
      </td>
      <td role="cell" className={classes.window}>
        <StateBadge state={state} />
        <span className={classes.note}>
          <time dateTime={from}>{t(until == null ? 'endless' : 'fromDay', { day: format.from(from) })}</time>{' '}
          {until != null && <time dateTime={until}>{t('untilDay', { day: format.until(until) })}</time>}
        </span>
      </td>
      <td role="cell" className={classes.reason}>
        <span>{reason}</span>
        <span className={classes.note}>{t('givenBy', { name: grantedBy.name ?? t('somebody') })}</span>
      </td>
      <td role="cell" className={classes.actions}>
        <RowActions permission={permission} onChange={onChange} />
      </td>
    </tr>
  );
}
