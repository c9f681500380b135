import { Checkbox, Group, MultiSelect, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../ui/departments.api';
import { departmentTree } from '../../ui/departmentTree';
import type { GroupForm } from './groupForm';

const STATUSES = ['active', 'on_leave', 'terminated'] as const;

interface RuleFieldsProps {
  form: GroupForm;
  onChange: (change: Partial<GroupForm>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Conditions: whoever meets all of those that are there is in the group, from that moment on. */
export function RuleFields({ form, onChange, errorOf }: RuleFieldsProps) {
  const { t } = useTranslation(['access', 'ui']);
  const tree = departmentTree(useQuery(departmentsQuery).data ?? []);
  const depths = new Map(tree.map(({ department, depth }) => [department.id, depth]));
  return (
    <>
      <MultiSelect
        label={t('groups.departments')}
        description={t('groups.departmentsHint')}
        placeholder={form.departments.length === 0 ? t('groups.anyDepartment') : ''}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('groups.clear', { field: t('groups.departments') }) }}
        nothingFoundMessage={t('ui:department.none')}
        data={tree.map(({ department }) => ({ value: department.id, label: department.name }))}
        renderOption={({ option }) => (
          <span style={{ paddingInlineStart: `${(depths.get(option.value) ?? 0) * 1.1}rem` }}>
            {option.label}
          </span>
        )}
        value={form.departments}
        error={errorOf('rule.departments')}
        onChange={(departments) => onChange({ departments })}
      />
      {(['titles', 'locations'] as const).map((field) => (
        <TagsInput
          key={field}
          label={t(`groups.${field}`)}
          description={t('groups.wordsHint')}
          acceptValueOnBlur
          maxTags={200}
          value={form[field]}
          error={errorOf(`rule.${field}`)}
          onChange={(words) => onChange({ [field]: words })}
        />
      ))}
      <Checkbox.Group
        label={t('groups.statuses')}
        description={t('groups.statusesHint')}
        value={form.statuses}
        error={errorOf('rule.statuses')}
        onChange={(statuses) => onChange({ statuses })}
      >
        <Group gap="lg" mt={8}>
          {STATUSES.map((status) => (
            <Checkbox key={status} value={status} label={t(`ui:status.${status}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}
