import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMidnight, lastDayOf } from './days';

const NEAR = 300 * 86_400_000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export interface Format {
  number: (value: number) => string;
  /** A calendar day (`2026-11-30`), the same one in every time zone. */
  day: (iso: string) => string;
  /** The local day and time of an instant. */
  instant: (iso: string) => string;
  localDay: (iso: string) => string;
  /** The local day without its year, where the year is plain. */
  nearDay: (iso: string, now?: Date) => string;
  /** From when something is open: the day, with the time where it does not begin with it. */
  from: (iso: string) => string;
  /** Until when something is open: its last day, with the time where it does not end with it. */
  until: (iso: string) => string;
  size: (bytes: number) => string;
}

export function formatOf(language: string): Format {
  const number = new Intl.NumberFormat(language);
  const date = dateOptions(language);
  const day = new Intl.DateTimeFormat(language, { ...date, timeZone: 'UTC' });
  const local = new Intl.DateTimeFormat(language, date);
  const near = new Intl.DateTimeFormat(language, { day: date.day, month: date.month });
  const instant = new Intl.DateTimeFormat(language, { ...date, hour: '2-digit', minute: '2-digit' });
  return {
    number: (value) => number.format(value),
    day: (iso) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    localDay: (iso) => local.format(new Date(iso)),
    nearDay: (iso, now = new Date()) => {
      const far = Math.abs(Date.parse(iso) - now.getTime()) > NEAR;
      return (far ? local : near).format(new Date(iso));
    },
    instant: (iso) => instant.format(new Date(iso)),
    from: (iso) => (isMidnight(iso) ? local : instant).format(new Date(iso)),
    until: (iso) =>
      isMidnight(iso) ? day.format(new Date(`${lastDayOf(iso)}T00:00:00Z`)) : instant.format(new Date(iso)),
    size: (bytes) => {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0,
      }).format(bytes / 1000 ** step);
    },
  };
}

/** Short, and never one that could be read with day and month the wrong way round. */
function dateOptions(language: string): Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'> {
  return language.startsWith('pt')
    ? { day: '2-digit', month: '2-digit', year: 'numeric' }
    : { day: 'numeric', month: 'short', year: 'numeric' };
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatOf(i18n.language), [i18n.language]);
}
