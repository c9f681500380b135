import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { asProblem } from '../../http/problem';
import { newKey } from '../../http/upload';
import { documentTypesQuery } from '../../session/session.api';
import { peopleChoicesQuery } from '../../ui/people.api';
import { createDocument, refreshDocuments } from '../documents.api';
import type { Picked } from '../../ui/PersonPicker';
import { guess } from './guess';
import { queue, toStart, type UploadEvent, type UploadItem } from './queue';

export interface UploadQueue {
  items: UploadItem[];
  dispatch: (event: UploadEvent) => void;
  add: (files: File[], person: Picked) => void;
  remove: (key: string) => void;
}

/** The files on their way, and the hand that sends them: a few at a time, each on its own. */
export function useUploadQueue(): UploadQueue {
  const client = useQueryClient();
  const [items, dispatch] = useReducer(queue, []);
  const running = useRef(new Map<string, AbortController>());

  const send = useCallback(
    async (item: UploadItem) => {
      if (item.person === null || item.type === null) return;
      const { key, file, person, type } = item;
      const abort = new AbortController();
      running.current.set(key, abort);
      dispatch({ kind: 'started', key });
      try {
        const made = await createDocument({
          document: {
            type,
            employeeId: person.id,
            title: item.title.trim(),
            ...(item.issuedOn === null ? {} : { issuedOn: item.issuedOn }),
          },
          file,
          idempotencyKey: key,
          onProgress: (progress) => dispatch({ kind: 'progressed', key, progress }),
          signal: abort.signal,
        });
        dispatch({ kind: 'finished', key, documentId: made.id });
        refreshDocuments(client);
      } catch (error) {
        dispatch({ kind: 'failed', key, error: asProblem(error), newKey: newKey() });
      } finally {
        running.current.delete(key);
      }
    },
    [client],
  );

  useEffect(() => {
    for (const item of toStart(items)) {
      if (!running.current.has(item.key)) void send(item);
    }
  }, [items, send]);

  const add = useCallback(
    (files: File[], person: Picked) => {
      const types = client.getQueryData(documentTypesQuery.queryKey) ?? [];
      const made = files.map((file): UploadItem & { registration: string | null } => {
        const { registration, ...guessed } = guess(file.name, types);
        return { key: newKey(), file, ...guessed, person, registration, state: { step: 'draft' } };
      });
      dispatch({ kind: 'added', items: made });
      for (const { key, registration } of made) {
        if (registration === null) continue;
        void client.query(peopleChoicesQuery(registration)).then(({ items: [only, ...others] }) => {
          if (only !== undefined && others.length === 0)
            dispatch({ kind: 'changed', key, change: { person: only } });
        });
      }
    },
    [client],
  );

  const remove = useCallback((key: string) => {
    running.current.get(key)?.abort();
    dispatch({ kind: 'removed', key });
  }, []);

  return { items, dispatch, add, remove };
}
