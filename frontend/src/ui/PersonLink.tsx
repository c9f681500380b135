import { Link } from '@tanstack/react-router';
import { PersonAvatar } from './PersonAvatar';
import classes from './PersonLink.module.css';

interface PersonLinkProps {
  id: string;
  name: string;
  title?: string | null | undefined;
  size?: number;
}

export function PersonLink({ id, name, title, size = 32 }: PersonLinkProps) {
  return (
    <Link to="/people/$personId" params={{ personId: id }} className={classes.link}>
      <PersonAvatar name={name} size={size} />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        {title != null && title !== '' && <span className={classes.title}>{title}</span>}
      </span>
    </Link>
  );
}
