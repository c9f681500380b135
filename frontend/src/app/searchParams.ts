/** The address bar as people write it: `?type=contract&type=training`, no JSON in it. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const pairs = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const values = pairs.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' && one !== '') pairs.append(name, one);
    }
  }
  const text = pairs.toString();
  return text === '' ? '' : `?${text}`;
}
