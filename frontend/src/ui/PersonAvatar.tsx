import { Avatar } from '@mantine/core';

const COLORS = ['pine', 'teal', 'cyan', 'indigo', 'grape', 'orange', 'lime', 'pink'];

export function PersonAvatar({ name, size = 32 }: { name: string; size?: number }) {
  return (
    <Avatar
      name={name}
      color="initials"
      allowedInitialsColors={COLORS}
      size={size}
      radius="xl"
      alt=""
      aria-hidden
    />
  );
}
