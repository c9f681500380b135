import { csrfHeader } from './csrf';
import { ownProblem, problemOf } from './problem';

export interface Upload {
  path: string;
  parts: FormData;
  /** The same key may be sent again after a lost answer: the server makes one document of both. */
  idempotencyKey: string;
  ifMatch?: string;
  onProgress?: (fraction: number) => void;
  signal?: AbortSignal;
}

/** Sends files; by XMLHttpRequest, because fetch does not tell how much has been sent. */
export function upload(what: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', what.path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('Idempotency-Key', what.idempotencyKey);
    if (what.ifMatch !== undefined) request.setRequestHeader('If-Match', what.ifMatch);
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) what.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.responseText);
      else reject(problemOf(request.status, request.responseText));
    };
    request.onerror = () => {
      reject(ownProblem('offline', 'No answer'));
    };
    request.onabort = () => {
      reject(ownProblem('cancelled', 'Cancelled'));
    };
    what.signal?.addEventListener('abort', () => {
      request.abort();
    });
    request.send(what.parts);
  });
}

/** A part that the server reads as JSON. */
export function jsonPart(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: 'application/json' });
}

export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
