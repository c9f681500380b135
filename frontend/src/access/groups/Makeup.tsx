import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import classes from './Groups.module.css';

/** What makes a group up, as it was written. */
export function Makeup({ group }: { group: GroupView }) {
  const { t } = useTranslation(['access', 'ui']);
  const format = useFormat();
  const { kind, rule, people, groups, createdBy, createdAt } = group;
  const conditions =
    rule == null
      ? []
      : ([
          ['departments', rule.departments.map(({ name }) => name ?? t('groups.goneDepartment'))],
          ['titles', rule.titles],
          ['locations', rule.locations],
          ['statuses', rule.statuses.map((status) => statusWord(status, t))],
        ] as const);
  return (
    <dl className={classes.facts}>
      {kind != null && (
        <div>
          <dt>{t('groups.kind')}</dt>
          <dd>{t(`groups.${kind}`)}</dd>
        </div>
      )}
      {conditions
        .filter(([, values]) => values.length > 0)
        .map(([field, values]) => (
          <div key={field}>
            <dt>{t(`groups.${field}`)}</dt>
            <dd>{values.join(t('groups.or'))}</dd>
          </div>
        ))}
      {rule?.statuses.length === 0 && (
        <div>
          <dt>{t('groups.statuses')}</dt>
          <dd>{t('groups.statusesHint')}</dd>
        </div>
      )}
      {kind === 'hand' && (
        <div>
          <dt>{t('groups.people')}</dt>
          <dd>{t('groups.size', { count: people.length, shown: format.number(people.length) })}</dd>
        </div>
      )}
      {groups.length > 0 && (
        <div>
          <dt>{t('groups.groups')}</dt>
          <dd>
            <ul className={classes.plain}>
              {groups.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/admin/groups/$groupId" params={{ groupId: id }}>
                    {name ?? t('groups.gone')}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('groups.createdAt')}</dt>
        <dd>
          <time dateTime={createdAt}>{format.localDay(createdAt)}</time>
          {createdBy?.name != null && ` · ${createdBy.name}`}
        </dd>
      </div>
    </dl>
  );
}

function statusWord(status: string, t: ReturnType<typeof useTranslation<['access', 'ui']>>['t']): string {
  switch (status) {
    case 'active':
    case 'on_leave':
    case 'terminated':
      return t(`ui:status.${status}`);
    default:
      return status;
  }
}
