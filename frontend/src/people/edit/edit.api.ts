import { json, tagged, type Tagged } from '../../http/client';
import type { ChangedEmployee, PersonnelAction, WrittenEmployee } from '../../http/types';

export function savePerson(
  id: string,
  etag: string,
  written: WrittenEmployee,
): Promise<Tagged<ChangedEmployee>> {
  return tagged<ChangedEmployee>(`/api/employees/${id}`, { method: 'PUT', json: written, ifMatch: etag });
}

/** Somebody who works here now, or what is planned for the day of hire. */
export type Hired = ChangedEmployee | PersonnelAction;

export function hirePerson(written: WrittenEmployee, idempotencyKey: string): Promise<Hired> {
  return json<Hired>('/api/employees', { method: 'POST', json: written, idempotencyKey });
}
