import { IconBuilding, IconFileText, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../http/types';
import { PersonLink } from '../../ui/PersonLink';
import classes from './Permissions.module.css';
import { usePartyWords } from './usePartyWords';

interface PartyCellProps {
  party: Party;
  /** On whom it is: what kind of aim is said. */
  aim?: boolean;
}

/** One side of a permission, and the way to it. */
export function PartyCell({ party, aim = false }: PartyCellProps) {
  const { t } = useTranslation('access');
  const words = usePartyWords();
  const name = words.name(party);
  switch (party.type) {
    case 'person':
      if (party.name == null) return <span className={classes.note}>{name}</span>;
      return <PersonLink id={party.id} name={party.name} title={party.title} size={30} />;
    case 'subtree':
      if (party.name == null) return <span className={classes.note}>{name}</span>;
      return <PersonLink id={party.id} name={party.name} title={t('target.subtree')} size={30} />;
    case 'group':
      return (
        <span className={classes.party}>
          <IconUsersGroup size={20} stroke={1.6} aria-hidden className={classes.glyph} />
          <span className={classes.words}>
            {party.name == null ? (
              name
            ) : (
              <Link to="/admin/groups/$groupId" params={{ groupId: party.id }} className={classes.link}>
                {name}
              </Link>
            )}
            <span className={classes.note}>{t(aim ? 'target.group' : 'party.group')}</span>
          </span>
        </span>
      );
    case 'department':
      return (
        <span className={classes.party}>
          <IconBuilding size={20} stroke={1.6} aria-hidden className={classes.glyph} />
          <span className={classes.words}>
            <Link to="/people" search={{ departmentId: party.id }} className={classes.link}>
              {name}
            </Link>
            <span className={classes.note}>{t('target.department')}</span>
          </span>
        </span>
      );
    case 'document':
      return (
        <span className={classes.party}>
          <IconFileText size={20} stroke={1.6} aria-hidden className={classes.glyph} />
          <Link to="/documents/$documentId" params={{ documentId: party.id }} className={classes.link}>
            {name}
          </Link>
        </span>
      );
  }
}
