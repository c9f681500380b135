import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { usePageTitle } from './usePageTitle';

interface PageHeaderProps {
  title: string;
  hint?: ReactNode;
  above?: ReactNode;
  leading?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page; also the title of the browser's tab. */
export function PageHeader({ title, hint, above, leading, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={classes.header}>
      {above !== undefined && <div className={classes.above}>{above}</div>}
      <div className={classes.row}>
        {leading}
        <div className={classes.words}>
          <h1 className={classes.title}>{title}</h1>
          {hint !== undefined && <div className={classes.hint}>{hint}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </header>
  );
}
