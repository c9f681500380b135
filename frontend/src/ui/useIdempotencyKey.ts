import { useRef } from 'react';
import { newKey } from '../http/upload';

/** One key per content: sending the same again after a lost answer does it once. */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (text !== last.current.text) last.current = { text, key: newKey() };
    return last.current.key;
  };
}
