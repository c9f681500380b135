import { send, tagged, type Tagged } from '../../http/client';
import type { CustomField } from '../../http/types';

const pathOf = (key: string) => `/api/employees/fields/${key}`;

/** A field as it is now, to be changed. */
export function readField(key: string): Promise<Tagged<CustomField>> {
  return tagged<CustomField>(pathOf(key));
}

export async function addField(field: CustomField): Promise<void> {
  await send('/api/employees/fields', { method: 'POST', json: field });
}

export async function changeField(field: CustomField, etag: string): Promise<void> {
  await send(pathOf(field.key), { method: 'PUT', json: field, ifMatch: etag });
}

export async function removeField(key: string, etag: string): Promise<void> {
  await send(pathOf(key), { method: 'DELETE', ifMatch: etag });
}
