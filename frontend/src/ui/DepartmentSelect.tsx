import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from './departments.api';
import { departmentTree } from './departmentTree';

interface DepartmentSelectProps {
  label?: string;
  placeholder?: string;
  description?: string;
  error?: string | undefined;
  className?: string | undefined;
  value: string | null;
  onChange: (id: string | null) => void;
  /** Inside another floating panel: the choices stay in it. */
  inline?: boolean;
  /** Departments that cannot be chosen here. */
  without?: ReadonlySet<string>;
}

/** One of the departments, in the order of their tree. */
export function DepartmentSelect({
  value,
  onChange,
  without,
  placeholder,
  inline,
  ...field
}: DepartmentSelectProps) {
  const { t } = useTranslation('ui');
  const departments = useQuery(departmentsQuery);
  const tree = departmentTree(departments.data ?? []);
  const depths = new Map(tree.map(({ department, depth }) => [department.id, depth]));
  return (
    <Select
      {...field}
      aria-label={field.label ?? t('department.label')}
      placeholder={placeholder ?? t('department.nobody')}
      searchable
      comboboxProps={{ withinPortal: inline !== true }}
      clearable
      clearButtonProps={{ 'aria-label': t('department.nobody') }}
      nothingFoundMessage={t('department.none')}
      data={tree
        .filter(({ department }) => without?.has(department.id) !== true)
        .map(({ department }) => ({ value: department.id, label: department.name }))}
      value={value}
      onChange={onChange}
      renderOption={({ option }) => (
        <span style={{ paddingInlineStart: `${(depths.get(option.value) ?? 0) * 1.1}rem` }}>
          {option.label}
        </span>
      )}
    />
  );
}
