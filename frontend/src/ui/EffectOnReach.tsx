import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../http/problem';
import type { ReachEvent, ReachSide } from '../http/types';
import { previewQuery } from './access.api';
import classes from './EffectOnReach.module.css';
import { useFormat } from './useFormat';
import { useProblemWords } from './useProblemWords';

const SHOWN = 4;

/** Says before something is done who would gain reach by it and who would lose it, and over how many people. */
export function EffectOnReach({ event }: { event: ReachEvent }) {
  const { t } = useTranslation('ui');
  const heading = useId();
  const words = useProblemWords();
  const [asked] = useDebouncedValue(event, 150);
  const effect = useQuery(previewQuery(asked));
  const isEmpty = effect.data?.gains.total === 0 && effect.data.losses.total === 0;
  return (
    <section className={classes.effect} aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {t('effect.title')}
      </h3>
      <div role="status" aria-busy={effect.isPending}>
        {effect.isPending && (
          <>
            <span className={classes.hidden}>{t('effect.asking')}</span>
            <Skeleton height={11} width="72%" my={6} />
          </>
        )}
        {effect.isError && (
          <p className={classes.line}>
            {hasSlug(effect.error, 'invalid') ? t('effect.invalid') : words(effect.error).title}
          </p>
        )}
        {isEmpty && <p className={classes.line}>{t('effect.nobody')}</p>}
        {effect.data !== undefined && (
          <>
            <Side side={effect.data.gains} kind="gains" />
            <Side side={effect.data.losses} kind="losses" />
          </>
        )}
      </div>
    </section>
  );
}

function Side({ side, kind }: { side: ReachSide; kind: 'gains' | 'losses' }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const most = side.items[0]?.people ?? 0;
  if (side.total === 0) return null;
  const isEven = side.total <= side.items.length && side.items.every(({ people }) => people === most);
  const over = t('effect.people', { count: most, shown: format.number(most) });
  const shown = side.items.slice(0, SHOWN);
  const Glyph = kind === 'gains' ? IconEye : IconEyeOff;
  return (
    <div className={classes.side} data-kind={kind}>
      <Glyph size={17} stroke={1.7} aria-hidden />
      <div>
        <p className={classes.line}>
          {t(`effect.${kind}`, {
            count: side.total,
            shown: format.number(side.total),
            over: isEven ? over : t('effect.upTo', { over }),
          })}
        </p>
        <ul className={classes.names}>
          {shown.map(({ employeeId, name, people }) => (
            <li key={employeeId}>
              {isEven ? name : t('effect.each', { name, shown: format.number(people) })}
            </li>
          ))}
          {side.total > shown.length && <li>{t('effect.others', { count: side.total - shown.length })}</li>}
        </ul>
      </div>
    </div>
  );
}
