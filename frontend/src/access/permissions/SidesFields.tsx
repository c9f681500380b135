import { SegmentedControl, Select } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import { PersonPicker } from '../../ui/PersonPicker';
import { GroupPicker } from '../GroupPicker';
import type { PermissionDraft } from './permissionDraft';
import classes from './Permissions.module.css';

const TARGETS = ['person', 'subtree', 'department', 'group'] as const;

interface SidesFieldsProps {
  draft: PermissionDraft;
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<PermissionDraft>) => void;
}

/** Who is to have it, and on whose documents. */
export function SidesFields({ draft, errorOf, onChange }: SidesFieldsProps) {
  const { t } = useTranslation('access');
  const subject = useId();
  const subjectError = errorOf('subject.id') ?? errorOf('subject');
  const targetError = errorOf('target.id') ?? errorOf('target');
  return (
    <>
      <div role="group" aria-labelledby={subject} className={classes.side}>
        <span id={subject} className={classes.label}>
          {t('permissions.subject')}
        </span>
        <SegmentedControl
          fullWidth
          aria-label={t('permissions.subject')}
          data={(['person', 'group'] as const).map((value) => ({ value, label: t(`party.${value}`) }))}
          value={draft.subjectType}
          onChange={(type) => onChange({ subjectType: type === 'group' ? 'group' : 'person' })}
        />
        {draft.subjectType === 'person' ? (
          <PersonPicker
            label={t('permissions.subjectPerson')}
            required
            value={draft.subjectPerson}
            error={subjectError}
            onChange={(person) => onChange({ subjectPerson: person })}
          />
        ) : (
          <GroupPicker
            label={t('permissions.subjectGroup')}
            required
            value={draft.subjectGroup}
            error={subjectError}
            onChange={(group) => onChange({ subjectGroup: group })}
          />
        )}
      </div>
      <div className={classes.side}>
        <Select
          label={t('permissions.target')}
          allowDeselect={false}
          data={TARGETS.map((value) => ({ value, label: t(`target.${value}`) }))}
          value={draft.targetType}
          onChange={(type) => onChange({ targetType: TARGETS.find((known) => known === type) ?? 'person' })}
        />
        {(draft.targetType === 'person' || draft.targetType === 'subtree') && (
          <PersonPicker
            label={t(`target.${draft.targetType}Pick`)}
            required
            value={draft.targetPerson}
            error={targetError}
            onChange={(person) => onChange({ targetPerson: person })}
          />
        )}
        {draft.targetType === 'group' && (
          <GroupPicker
            label={t('target.groupPick')}
            required
            value={draft.targetGroup}
            error={targetError}
            onChange={(group) => onChange({ targetGroup: group })}
          />
        )}
        {draft.targetType === 'department' && (
          <DepartmentSelect
            label={t('target.departmentPick')}
            placeholder={t('target.departmentHint')}
            value={draft.targetDepartment}
            error={targetError}
            onChange={(id) => onChange({ targetDepartment: id })}
          />
        )}
      </div>
    </>
  );
}
