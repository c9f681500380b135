import { Avatar } from '@mantine/core';
import type { CSSProperties } from 'react';
import classes from './PersonAvatar.module.css';

/** Initials on a calm colour that a name always has. Decorative: the name stands beside it. */
export function PersonAvatar({ name, size = 32 }: { name: string; size?: number }) {
  const style = { '--hue': hueOf(name) } as CSSProperties;
  return (
    <Avatar
      name={name}
      size={size}
      radius="100%"
      alt=""
      aria-hidden
      style={style}
      classNames={{ root: classes.avatar, placeholder: classes.initials }}
    />
  );
}

function hueOf(name: string): number {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3600;
  return (hash % 12) * 30 + 15;
}
