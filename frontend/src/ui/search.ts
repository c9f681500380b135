/** Reads the values of one name in the address bar, whether it stands there once, often or never. */
export function many(value: unknown): string[] | undefined {
  const values = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return values.length === 0 ? undefined : values;
}

export function one(value: unknown): string | undefined {
  return many(value)?.[0];
}

/** Leaves out what is not set, so that addresses stay short. */
export function withoutGaps<T extends object>(search: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;
}
