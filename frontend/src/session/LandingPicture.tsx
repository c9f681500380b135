import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../ui/PersonAvatar';
import { TypeIcon } from '../ui/TypeIcon';
import { WhyChip } from '../ui/WhyChip';
import type { Why } from '../http/types';
import classes from './LandingPicture.module.css';

interface Sample {
  key: 'contract' | 'training' | 'payslip';
  person: string;
  why: Why;
}

const SAMPLES: Sample[] = [
  { key: 'contract', person: 'João Ribeiro', why: { kind: 'DIRECT', level: 'VIEW' } },
  { key: 'training', person: 'Marina Lopes', why: { kind: 'SELF', level: 'VIEW' } },
  { key: 'payslip', person: 'Rui Tavares', why: { kind: 'ROLE', role: 'hr', level: 'MANAGE' } },
];

/** A drawn glimpse of the product; says nothing that the words beside it do not say. */
export function LandingPicture() {
  const { t } = useTranslation('session');
  return (
    <div className={classes.picture} aria-hidden="true" inert>
      {SAMPLES.map(({ key, person, why }) => (
        <div key={key} className={classes.card}>
          <TypeIcon type={key} size={42} />
          <div className={classes.words}>
            <span className={classes.title}>{t(`landing.sample.${key}`)}</span>
            <span className={classes.person}>
              <PersonAvatar name={person} size={20} />
              {person}
            </span>
          </div>
          <WhyChip why={[why]} />
        </div>
      ))}
    </div>
  );
}
