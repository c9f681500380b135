import type { Department } from '../http/types';

export interface Branch {
  department: Department;
  depth: number;
}

/** Departments from the top down, each followed by those below it, by name. One whose parent is unknown stands at the top. */
export function departmentTree(departments: readonly Department[]): Branch[] {
  const known = new Set(departments.map(({ id }) => id));
  const parentOf = ({ parentId }: Department) => (parentId !== null && known.has(parentId) ? parentId : null);
  const branches = (parent: string | null, depth: number): Branch[] =>
    departments
      .filter((department) => parentOf(department) === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((department) => [{ department, depth }, ...branches(department.id, depth + 1)]);
  return branches(null, 0);
}

/** A department and everything below it. */
export function withAllBelow(id: string, departments: readonly Department[]): Set<string> {
  const tree = departmentTree(departments);
  const at = tree.findIndex(({ department }) => department.id === id);
  const depth = tree[at]?.depth ?? 0;
  const after = tree.slice(at + 1);
  const end = after.findIndex((branch) => branch.depth <= depth);
  return new Set([id, ...after.slice(0, end < 0 ? undefined : end).map(({ department }) => department.id)]);
}
