import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named } from '../../http/types';
import { PersonPicker } from '../../ui/PersonPicker';
import { GroupPicker } from '../GroupPicker';
import type { GroupForm } from './groupForm';
import { PickedList } from './PickedList';

interface HandFieldsProps {
  /** The group itself, which cannot be in itself. */
  id: string | undefined;
  form: GroupForm;
  onChange: (change: Partial<GroupForm>) => void;
  errorOf: (field: string) => string | undefined;
}

/** People and groups, picked one by one. */
export function HandFields({ id, form, onChange, errorOf }: HandFieldsProps) {
  const { t } = useTranslation('access');
  // Each pick empties its field: a new one stands in its place, with the keyboard in it.
  const [picks, setPicks] = useState({ people: 0, groups: 0 });
  const add = (field: 'people' | 'groups', one: Named) => {
    setPicks((now) => ({ ...now, [field]: now[field] + 1 }));
    if (!form[field].some((known) => known.id === one.id)) onChange({ [field]: [...form[field], one] });
  };
  const remove = (field: 'people' | 'groups', gone: string) =>
    onChange({ [field]: form[field].filter((one) => one.id !== gone) });
  return (
    <>
      <div>
        <PersonPicker
          key={`people-${picks.people}`}
          label={t('groups.people')}
          description={t('groups.peopleHint')}
          value={null}
          error={errorOf('people')}
          takeFocus={picks.people > 0}
          onChange={(person) => {
            if (person !== null) add('people', { ...person, title: person.title ?? null });
          }}
        />
        <PickedList
          label={t('groups.people')}
          people
          items={form.people}
          onRemove={(gone) => remove('people', gone)}
        />
      </div>
      <div>
        <GroupPicker
          key={`groups-${picks.groups}`}
          label={t('groups.groups')}
          description={t('groups.groupsHint')}
          value={null}
          error={errorOf('groups')}
          takeFocus={picks.groups > 0}
          {...(id === undefined ? {} : { without: new Set([id]) })}
          onChange={(group) => {
            if (group !== null) add('groups', group);
          }}
        />
        <PickedList
          label={t('groups.groups')}
          items={form.groups}
          onRemove={(gone) => remove('groups', gone)}
        />
      </div>
    </>
  );
}
