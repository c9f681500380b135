import { send, tagged, type Tagged } from '../../http/client';
import type { Department, WrittenDepartment } from '../../http/types';

const pathOf = (id: string) => `/api/departments/${id}`;

/** A department as it is now, to be changed. */
export function readDepartment(id: string): Promise<Tagged<Department>> {
  return tagged<Department>(pathOf(id));
}

export async function addDepartment(written: WrittenDepartment): Promise<void> {
  await send('/api/departments', { method: 'POST', json: written });
}

export async function changeDepartment(id: string, etag: string, written: WrittenDepartment): Promise<void> {
  await send(pathOf(id), { method: 'PUT', json: written, ifMatch: etag });
}

export async function removeDepartment(id: string, etag: string): Promise<void> {
  await send(pathOf(id), { method: 'DELETE', ifMatch: etag });
}
