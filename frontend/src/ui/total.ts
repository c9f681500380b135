import type { Total } from '../http/types';

/** A count as the API gives it: a bare number is exact. */
export function totalOf(total: number | Total): Total {
  return typeof total === 'number' ? { value: total, exact: true } : total;
}
