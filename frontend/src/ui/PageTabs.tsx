import { type ReactNode, useEffect, useRef } from 'react';
import classes from './PageTabs.module.css';

/** What a link in {@link PageTabs} looks like. */
export const pageTab = classes.tab;

/** Pages that belong together, one link each; on a narrow screen the open one is scrolled to. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = tabs.current?.querySelector('[data-status="active"]');
    open?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return (
    <nav ref={tabs} className={classes.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
