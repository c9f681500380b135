import {
  IconAlertTriangle,
  IconBook2,
  IconCertificate,
  IconFileDescription,
  IconFileText,
  IconHeartbeat,
  IconId,
  IconReceipt2,
  IconStars,
  IconStethoscope,
  type Icon,
} from '@tabler/icons-react';
import classes from './TypeIcon.module.css';

const ICONS: Record<string, { icon: Icon; tone: string }> = {
  contract: { icon: IconFileText, tone: 'green' },
  payslip: { icon: IconReceipt2, tone: 'blue' },
  identity: { icon: IconId, tone: 'violet' },
  'medical-certificate': { icon: IconStethoscope, tone: 'rose' },
  exam: { icon: IconHeartbeat, tone: 'rose' },
  training: { icon: IconCertificate, tone: 'amber' },
  evaluation: { icon: IconStars, tone: 'amber' },
  warning: { icon: IconAlertTriangle, tone: 'orange' },
  policy: { icon: IconBook2, tone: 'blue' },
};

/** What kind of paper it is, at a glance; always beside the type's name. */
export function TypeIcon({ type, size = 34 }: { type: string; size?: number }) {
  const { icon: Glyph, tone } = ICONS[type] ?? { icon: IconFileDescription, tone: 'gray' };
  return (
    <span className={classes.tile} data-tone={tone} style={{ width: size, height: size }} aria-hidden="true">
      <Glyph size={size * 0.56} stroke={1.7} />
    </span>
  );
}
