import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../http/client';
import type { Department } from '../http/types';
import { useSession } from '../session/useSession';
import { departmentsQuery } from '../ui/departments.api';
import { departmentTree } from '../ui/departmentTree';
import { EmptyState } from '../ui/EmptyState';
import { namesQuery } from '../ui/people.api';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { useOpening } from '../ui/useOpening';
import { DepartmentDialog } from './departments/DepartmentDialog';
import { readDepartment } from './departments/departments.api';
import { DepartmentRow } from './departments/DepartmentRow';
import classes from './departments/Departments.module.css';
import { PeopleHeader } from './PeopleHeader';

/** What is being written: a department that is there, or a new one below another. */
type Writing = { present: Tagged<Department> } | { below: string | null };

/** The departments as a tree; HR changes them here. */
export function DepartmentsPage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const departments = useQuery(departmentsQuery);
  const [writing, setWriting] = useState<Writing | null>(null);
  const edit = useOpening(readDepartment, (present) => setWriting({ present }));
  const tree = departmentTree(departments.data ?? []);
  const heads = useQuery(
    namesQuery(tree.map(({ department }) => department.headId).filter((id) => id !== null)),
  );
  const add = can.organise && (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setWriting({ below: null })}
    >
      {t('departments.add')}
    </Button>
  );
  return (
    <>
      <PeopleHeader />
      <Panel flush title={t('departments.title')} aside={add}>
        {departments.isPending && <RowsSkeleton rows={8} />}
        {departments.isError && (
          <ProblemState error={departments.error} onRetry={() => void departments.refetch()} />
        )}
        {departments.isSuccess && tree.length === 0 && (
          <EmptyState
            icon={IconBuilding}
            title={t('departments.empty')}
            advice={t('departments.emptyAdvice')}
          />
        )}
        {tree.length > 0 && (
          <ul className={classes.list}>
            {tree.map(({ department, depth }) => (
              <DepartmentRow
                key={department.id}
                department={department}
                depth={depth}
                head={department.headId === null ? undefined : heads.data?.get(department.headId)}
                mayChange={can.organise}
                onEdit={() => edit(department.id)}
                onAdd={() => setWriting({ below: department.id })}
              />
            ))}
          </ul>
        )}
      </Panel>
      {writing !== null && (
        <DepartmentDialog
          {...writing}
          headName={'present' in writing ? heads.data?.get(writing.present.data.headId ?? '') : undefined}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}
