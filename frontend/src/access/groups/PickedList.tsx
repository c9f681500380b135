import { CloseButton, TextInput } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named } from '../../http/types';
import { PersonAvatar } from '../../ui/PersonAvatar';
import classes from './Groups.module.css';

/** More than this are found by typing. */
const MOST = 20;

interface PickedListProps {
  label: string;
  items: Named[];
  people?: boolean;
  onRemove: (id: string) => void;
}

/** What was picked, each taken out by one click. */
export function PickedList({ label, items, people = false, onRemove }: PickedListProps) {
  const { t } = useTranslation('access');
  const [q, setQ] = useState('');
  const nameOf = ({ name }: Named) => name ?? t(people ? 'somebody' : 'groups.gone');
  const found = items.filter((item) => fold(nameOf(item)).includes(fold(q)));
  if (items.length === 0) return null;
  return (
    <div className={classes.picked}>
      {items.length > MOST && (
        <TextInput
          size="xs"
          type="search"
          aria-label={t('groups.findPicked')}
          placeholder={t('groups.findPicked')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      )}
      <ul className={classes.pickedList} aria-label={label}>
        {found.slice(0, MOST).map((item) => (
          <li key={item.id} className={classes.pickedItem}>
            <Glyph name={nameOf(item)} people={people} />
            <span className={classes.pickedName}>{nameOf(item)}</span>
            <CloseButton
              size="sm"
              aria-label={t('groups.takeOut', { name: nameOf(item) })}
              onClick={() => onRemove(item.id)}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <span className={classes.note}>{t('groups.morePicked', { count: found.length - MOST })}</span>
      )}
    </div>
  );
}

function Glyph({ name, people }: { name: string; people: boolean }): ReactNode {
  return people ? (
    <PersonAvatar name={name} size={24} />
  ) : (
    <IconUsersGroup size={20} stroke={1.6} aria-hidden className={classes.glyph} />
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
