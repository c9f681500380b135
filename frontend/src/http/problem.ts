/** One field that the server did not accept. */
export interface InvalidField {
  field: string;
  code: string;
  detail: string;
}

/** RFC 9457, as every service answers an error. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: InvalidField[];
}

const PREFIX = 'urn:acervo:problem:';

/** A request that did not succeed: the server's problem, or one of ours when no server answered. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** The last word of the type, such as `not-found`: what texts are chosen by. */
  get slug(): string {
    return this.problem.type.startsWith(PREFIX) ? this.problem.type.slice(PREFIX.length) : 'unknown';
  }

  get status(): number {
    return this.problem.status;
  }
}

export function ownProblem(slug: string, title: string, status = 0): ProblemError {
  return new ProblemError({ type: PREFIX + slug, title, status });
}

const SLUG_OF_STATUS: Record<number, string> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  412: 'precondition-failed',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** The problem in an answer's body; an answer without one (a proxy's page) gets a problem by its status. */
export function problemOf(status: number, body: string): ProblemError {
  const parsed = parse(body);
  if (parsed !== null) return new ProblemError({ ...parsed, status });
  return ownProblem(SLUG_OF_STATUS[status] ?? 'internal', `HTTP ${status}`, status);
}

function parse(body: string): Problem | null {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'title' in value
  );
}

export function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : ownProblem('unknown', String(error));
}

export function hasSlug(error: unknown, ...slugs: string[]): boolean {
  return error instanceof ProblemError && slugs.includes(error.slug);
}
