import type { Why } from '../http/types';

export interface WhyWords {
  key:
    | 'self'
    | 'direct'
    | 'line'
    | 'hr'
    | 'auditor'
    | 'uploader'
    | 'grant'
    | 'grantUntil'
    | 'delegation'
    | 'delegationUntil';
  tone: 'you' | 'team' | 'role' | 'added' | 'shared';
}

/** Which words and which colour a reason has. */
export function wordsOf(why: Why): WhyWords {
  switch (why.kind) {
    case 'SELF':
      return { key: 'self', tone: 'you' };
    case 'DIRECT':
      return { key: 'direct', tone: 'team' };
    case 'LINE':
      return { key: 'line', tone: 'team' };
    case 'ROLE':
      return { key: why.role === 'auditor' ? 'auditor' : 'hr', tone: 'role' };
    case 'UPLOADER':
      return { key: 'uploader', tone: 'added' };
    case 'GRANT':
      return { key: why.until == null ? 'grant' : 'grantUntil', tone: 'shared' };
    case 'DELEGATION':
      return { key: why.until == null ? 'delegation' : 'delegationUntil', tone: 'shared' };
  }
}
