/** Where a reader is in a list of cursors: the page shown, and the pages before it, the first one as ''. */
export interface Position {
  cursor: string | undefined;
  trail: readonly string[];
}

export function forward(from: Position, next: string): Position {
  return { cursor: next, trail: [...from.trail, from.cursor ?? ''] };
}

/** One page back; a pasted link has no trail, and goes back to the first page. */
export function back(from: Position): Position {
  const before = from.trail.at(-1) ?? '';
  return { cursor: before === '' ? undefined : before, trail: from.trail.slice(0, -1) };
}

export function isFirst(position: Position): boolean {
  return position.cursor === undefined;
}
