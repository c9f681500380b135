import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { documentTypesQuery } from '../../session/session.api';
import { useSession } from '../../session/useSession';
import type { Picked } from '../../ui/PersonPicker';
import { DropOverlay } from './DropOverlay';
import { UploadContext } from './UploadContext';
import { UploadDrawer } from './UploadDrawer';
import classes from './upload.module.css';
import { useUploadQueue } from './useUploadQueue';

/** Takes files dropped anywhere on the page, and keeps the list of them while pages come and go. */
export function UploadProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const me = useMemo<Picked>(
    () => ({ id: session.employeeId, name: session.name, title: session.title ?? null }),
    [session],
  );
  const [opened, setOpened] = useState(false);
  const [target, setTarget] = useState<Picked | null>(null);
  const [asked, setAsked] = useState<Picked | null>(null);
  const uploads = useUploadQueue();
  const person = asked ?? target ?? me;
  useQuery(documentTypesQuery);

  const drop = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDropAccepted: (files) => {
      uploads.add(files, person);
      setOpened(true);
    },
  });

  const open = useCallback((about?: Picked) => {
    setAsked(about ?? null);
    setOpened(true);
  }, []);
  const controls = useMemo(() => ({ open, aim: setTarget }), [open]);

  return (
    <UploadContext value={controls}>
      <div {...drop.getRootProps({ className: classes.root, role: undefined, tabIndex: undefined })}>
        <input {...drop.getInputProps({ style: { display: 'none' } })} />
        {children}
        {drop.isDragActive && <DropOverlay name={person.name} />}
        <UploadDrawer
          opened={opened}
          uploads={uploads}
          onChoose={drop.open}
          onClose={() => {
            setOpened(false);
            setAsked(null);
          }}
        />
      </div>
    </UploadContext>
  );
}
