import { Badge, Tooltip } from '@mantine/core';
import { IconBriefcase, IconClockShare, IconHierarchy2, IconUpload, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Why } from '../http/types';
import { lastDayOf } from './days';
import { useFormat } from './useFormat';
import { wordsOf, type WhyWords } from './why';
import classes from './WhyChip.module.css';

const ICONS = {
  you: IconUser,
  team: IconHierarchy2,
  role: IconBriefcase,
  added: IconUpload,
  shared: IconClockShare,
} satisfies Record<WhyWords['tone'], unknown>;

/** Says why this document is shown to me: the first reason is the one that decides. */
export function WhyChip({ why }: { why: Why[] }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const first = why[0];
  if (first === undefined) return null;
  const words = wordsOf(first);
  const Glyph = ICONS[words.tone];
  const lastDay = (format: (iso: string) => string) =>
    first.until == null ? '' : format(`${lastDayOf(first.until)}T12:00:00`);
  return (
    <Tooltip label={t(`why.${words.key}Long`, { until: lastDay(format.localDay) })}>
      <Badge
        className={classes.chip}
        data-tone={words.tone}
        leftSection={<Glyph size={13} stroke={1.8} aria-hidden />}
        tt="none"
        fw={550}
        radius="xl"
        size="md"
        variant="default"
      >
        {t(`why.${words.key}`, { until: lastDay(format.nearDay) })}
      </Badge>
    </Tooltip>
  );
}
