import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title?: ReactNode;
  aside?: ReactNode;
  flush?: boolean;
  children: ReactNode;
}

/** A titled surface of a page; `flush` lets lists reach its edges. */
export function Panel({ title, aside, flush = false, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={classes.panel} aria-labelledby={title === undefined ? undefined : heading}>
      {title !== undefined && (
        <header className={classes.header}>
          <h2 id={heading} className={classes.title}>
            {title}
          </h2>
          {aside}
        </header>
      )}
      <div className={flush ? undefined : classes.body}>{children}</div>
    </section>
  );
}
