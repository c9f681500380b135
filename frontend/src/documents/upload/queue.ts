import type { ProblemError } from '../../http/problem';
import type { Picked } from '../../ui/PersonPicker';

export type UploadState =
  | { step: 'draft' }
  | { step: 'waiting' }
  | { step: 'sending'; progress: number }
  | { step: 'failed'; error: ProblemError }
  | { step: 'done'; documentId: string };

/** One file on its way to become a document. Its key is sent with every try, so that a retry makes no second document. */
export interface UploadItem {
  key: string;
  file: File;
  title: string;
  person: Picked | null;
  type: string | null;
  issuedOn: string | null;
  state: UploadState;
}

export type UploadChange = Partial<Pick<UploadItem, 'title' | 'person' | 'type'>>;

export type UploadEvent =
  | { kind: 'added'; items: UploadItem[] }
  | { kind: 'changed'; key: string; change: UploadChange }
  | { kind: 'changedAll'; change: UploadChange }
  | { kind: 'confirmed' }
  | { kind: 'started'; key: string }
  | { kind: 'progressed'; key: string; progress: number }
  | { kind: 'failed'; key: string; error: ProblemError; newKey: string }
  | { kind: 'finished'; key: string; documentId: string }
  | { kind: 'retried'; key: string }
  | { kind: 'removed'; key: string }
  | { kind: 'cleared' };

const AT_ONCE = 2;

export function queue(items: UploadItem[], event: UploadEvent): UploadItem[] {
  switch (event.kind) {
    case 'added':
      return [...items, ...event.items];
    case 'changed':
      return edit(items, event.key, (item) => (isEditable(item) ? { ...item, ...event.change } : item));
    case 'changedAll':
      return items.map((item) => (isEditable(item) ? { ...item, ...event.change } : item));
    case 'confirmed':
      return items.map((item) => (isReady(item) ? { ...item, state: { step: 'waiting' } } : item));
    case 'started':
      return edit(items, event.key, (item) => ({ ...item, state: { step: 'sending', progress: 0 } }));
    case 'progressed':
      return edit(items, event.key, (item) => ({
        ...item,
        state: { step: 'sending', progress: event.progress },
      }));
    case 'failed':
      return edit(items, event.key, (item) => ({
        ...item,
        key: keptAfter(event.error) ? item.key : event.newKey,
        state: { step: 'failed', error: event.error },
      }));
    case 'finished':
      return edit(items, event.key, (item) => ({
        ...item,
        state: { step: 'done', documentId: event.documentId },
      }));
    case 'retried':
      return edit(items, event.key, (item) =>
        isComplete(item) ? { ...item, state: { step: 'waiting' } } : item,
      );
    case 'removed':
      return items.filter((item) => item.key !== event.key);
    case 'cleared':
      return items.filter((item) => item.state.step !== 'done');
  }
}

/**
 * Whether a retry must carry the same key: yes while nobody knows if the document was made. A refusal is certain,
 * and what is sent after it is corrected content, which the same key would not accept.
 */
function keptAfter(error: ProblemError): boolean {
  return error.status === 0 || error.status >= 500 || error.slug === 'idempotency-in-progress';
}

function edit(items: UploadItem[], key: string, change: (item: UploadItem) => UploadItem): UploadItem[] {
  return items.map((item) => (item.key === key ? change(item) : item));
}

export function isEditable(item: UploadItem): boolean {
  return item.state.step === 'draft' || item.state.step === 'failed';
}

export function isComplete(item: UploadItem): boolean {
  return item.title.trim() !== '' && item.person !== null && item.type !== null;
}

/** Can be sent when the list is confirmed. */
export function isReady(item: UploadItem): boolean {
  return item.state.step === 'draft' && isComplete(item);
}

/** The next ones to send: in order, a few at a time. */
export function toStart(items: UploadItem[]): UploadItem[] {
  const sending = items.filter((item) => item.state.step === 'sending').length;
  return items.filter((item) => item.state.step === 'waiting').slice(0, Math.max(0, AT_ONCE - sending));
}

export function isBusy(items: UploadItem[]): boolean {
  return items.some((item) => item.state.step === 'sending' || item.state.step === 'waiting');
}
