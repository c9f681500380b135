import type { StoredFile } from '../../http/types';

export type PreviewKind = 'pdf' | 'image' | 'text' | 'large' | 'other';

const LARGEST = 30_000_000;
const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** How a file can be shown in the page. SVG is not among the images: it can carry scripts and links. */
export function kindOf(file: Pick<StoredFile, 'contentType' | 'size'>): PreviewKind {
  const type = (file.contentType.split(';')[0] ?? '').trim().toLowerCase();
  const kind =
    type === 'application/pdf'
      ? 'pdf'
      : IMAGES.includes(type)
        ? 'image'
        : type === 'text/plain'
          ? 'text'
          : 'other';
  return kind !== 'other' && file.size > LARGEST ? 'large' : kind;
}
