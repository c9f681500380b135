import { createContext, useContext, useEffect } from 'react';
import type { Picked } from '../../ui/PersonPicker';

export interface UploadControls {
  /** Opens the upload list, for this person if one is named. */
  open: (person?: Picked) => void;
  /** Whom files dropped on the present page are about. */
  aim: (person: Picked | null) => void;
}

export const UploadContext = createContext<UploadControls | null>(null);

export function useUpload(): UploadControls {
  const controls = useContext(UploadContext);
  if (controls === null) throw new Error('useUpload outside of UploadProvider');
  return controls;
}

/** While a page is about one person, files dropped on it are about that person. */
export function useUploadTarget(person: Picked | null): void {
  const { aim } = useUpload();
  useEffect(() => {
    aim(person);
    return () => aim(null);
  }, [aim, person]);
}
