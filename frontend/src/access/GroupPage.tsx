import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '../http/types';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { BackToGroups } from './groups/BackToGroups';
import { GroupEditor } from './groups/GroupEditor';
import classes from './groups/Groups.module.css';
import { groupQuery } from './groups/groups.api';
import { Makeup } from './groups/Makeup';
import { Members } from './groups/Members';
import { useRemoveGroup } from './groups/RemoveGroup';
import { Refusal } from './Refusal';

const route = getRouteApi('/admin/groups/$groupId');

/** A group: what makes it up, and everybody who is in it. */
export function GroupPage() {
  const { groupId } = route.useParams();
  const { edit } = route.useSearch();
  const group = useQuery(groupQuery(groupId));
  if (group.isPending) return <Loading />;
  if (group.isError) return <ProblemState error={group.error} onRetry={() => void group.refetch()} />;
  return edit === 'yes' ? <Edit group={group.data} /> : <Read group={group.data} />;
}

function Read({ group }: { group: GroupView }) {
  const { t } = useTranslation('access');
  const { button, problem } = useRemoveGroup(group);
  return (
    <>
      <PageHeader
        above={<BackToGroups />}
        title={group.name}
        {...(group.description === '' ? {} : { hint: group.description })}
        actions={
          group.can.edit && (
            <>
              {button}
              <Button
                renderRoot={(props) => (
                  <Link
                    to="/admin/groups/$groupId"
                    params={{ groupId: group.id }}
                    search={{ edit: 'yes' }}
                    {...props}
                  />
                )}
              >
                {t('groups.edit')}
              </Button>
            </>
          )
        }
      />
      {problem}
      <div className={classes.columns}>
        {group.can.seePeople ? <Members group={group} /> : <Refusal />}
        <Panel title={t('groups.makeup')}>
          <Makeup group={group} />
        </Panel>
      </div>
    </>
  );
}

function Edit({ group }: { group: GroupView }) {
  const navigate = route.useNavigate();
  const read = () => void navigate({ search: {} });
  return (
    <>
      <PageHeader above={<BackToGroups />} title={group.name} />
      {group.can.edit ? (
        <Panel>
          <GroupEditor
            group={group}
            onDone={() => void navigate({ search: {}, ignoreBlocker: true })}
            onCancel={read}
          />
        </Panel>
      ) : (
        <Refusal />
      )}
    </>
  );
}

function Loading() {
  return (
    <Panel flush>
      <RowsSkeleton rows={8} />
    </Panel>
  );
}
