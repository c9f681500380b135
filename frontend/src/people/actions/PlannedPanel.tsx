import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { namesQuery } from '../../ui/people.api';
import { Panel } from '../../ui/Panel';
import { actionsQuery } from './actions.api';
import { ActionItem } from './ActionItem';
import classes from './Actions.module.css';
import { peopleIn } from './useActionWords';

/** What is still to come for one person; nothing at all when nothing is planned. */
export function PlannedPanel({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const planned = useInfiniteQuery(actionsQuery('planned', personId));
  const actions = planned.data?.pages.flatMap((page) => page.items) ?? [];
  const names = useQuery(namesQuery(actions.flatMap(peopleIn)));
  if (actions.length === 0) return null;
  return (
    <Panel flush title={t('planned.title')}>
      <ul className={classes.list}>
        {actions.map((action) => (
          <ActionItem
            key={action.id}
            action={action}
            names={names.data ?? new Map<string, string>()}
            named={false}
            mayCancel
          />
        ))}
      </ul>
    </Panel>
  );
}
