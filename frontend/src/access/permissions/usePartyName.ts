import { useQuery } from '@tanstack/react-query';
import { departmentsQuery } from '../../ui/departments.api';
import { namesQuery } from '../../ui/people.api';
import { groupNameQuery } from '../access.api';

/** What a person, a department or a group is called, when only its id is in the address bar. */
export function usePartyName(id: string | undefined): string {
  const people = useQuery(namesQuery(id === undefined ? [] : [id]));
  const departments = useQuery(departmentsQuery);
  const known =
    id === undefined
      ? undefined
      : (people.data?.get(id) ?? departments.data?.find((department) => department.id === id)?.name);
  const isElse = id !== undefined && known === undefined && people.isSuccess && departments.isSuccess;
  const group = useQuery({ ...groupNameQuery(id ?? ''), enabled: isElse });
  return known ?? group.data ?? '…';
}
