import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { BackToGroups } from './groups/BackToGroups';
import { GroupEditor } from './groups/GroupEditor';
import { Refusal } from './Refusal';

export function NewGroupPage() {
  const { t } = useTranslation('access');
  const { can } = useSession();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader above={<BackToGroups />} title={t('groups.new')} hint={t('groups.newHint')} />
      {can.giveAccess ? (
        <Panel>
          <GroupEditor
            onDone={({ id }) =>
              void navigate({ to: '/admin/groups/$groupId', params: { groupId: id }, ignoreBlocker: true })
            }
            onCancel={() => void navigate({ to: '/admin/groups' })}
          />
        </Panel>
      ) : (
        <Refusal />
      )}
    </>
  );
}
