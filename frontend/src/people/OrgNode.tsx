import { ActionIcon, Loader } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../http/types';
import { PersonLink } from '../ui/PersonLink';
import { ProblemState } from '../ui/ProblemState';
import classes from './OrgPage.module.css';
import { branchQuery } from './people.api';

interface OrgNodeProps {
  person: Person;
  initiallyOpen?: boolean;
}

/** One person in the chart; who reports to them is asked for when their branch is opened. */
export function OrgNode({ person, initiallyOpen = false }: OrgNodeProps) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState(initiallyOpen);
  const branch = useQuery({ ...branchQuery(person.id), enabled: open && person.directReports > 0 });
  return (
    <li className={classes.node}>
      <div className={classes.line}>
        {person.directReports > 0 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-label={t(open ? 'org.close' : 'org.open', { name: person.name })}
            onClick={() => setOpen((before) => !before)}
          >
            {branch.isFetching && branch.isPending ? (
              <Loader size={14} />
            ) : (
              <IconChevronRight
                size={17}
                className={classes.arrow}
                data-open={open || undefined}
                aria-hidden
              />
            )}
          </ActionIcon>
        ) : (
          <span className={classes.leaf} aria-hidden />
        )}
        <PersonLink id={person.id} name={person.name} title={person.title} size={34} />
        {person.directReports > 0 && (
          <span className={classes.count}>{t('org.reports', { count: person.directReports })}</span>
        )}
      </div>
      {open && branch.isError && <ProblemState error={branch.error} onRetry={() => void branch.refetch()} />}
      {open && branch.isSuccess && (
        <ul className={classes.branch}>
          {branch.data.reports.map((report) => (
            <OrgNode key={report.id} person={report} />
          ))}
        </ul>
      )}
    </li>
  );
}
