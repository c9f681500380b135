import { Alert, Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../../http/problem';
import type { Group, GroupView } from '../../http/types';
import { showDone } from '../../ui/toasts';
import { useFocusFault } from '../../ui/useFocusFault';
import { useIdempotencyKey } from '../../ui/useIdempotencyKey';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import { useFaultWords } from '../useFaultWords';
import { emptyGroup, type GroupForm, groupFormOf, groupIn, isChanged } from './groupForm';
import classes from './Groups.module.css';
import { changeGroup, makeGroup } from './groups.api';
import { HandFields } from './HandFields';
import { RuleFields } from './RuleFields';

interface GroupEditorProps {
  /** The one that is changed; without it, a new one is made. */
  group?: GroupView;
  onDone: (group: Group) => void;
  onCancel: () => void;
}

/** Name of a group, and who is in it: picked by hand, or whoever meets a rule. */
export function GroupEditor({ group, onDone, onCancel }: GroupEditorProps) {
  const { t } = useTranslation(['access', 'ui']);
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const kindLabel = useId();
  const element = useRef<HTMLFormElement>(null);
  // What was read when the form was opened: a list that is asked for again meanwhile changes nothing here.
  const [read] = useState(group);
  const [start] = useState(() => (read === undefined ? emptyGroup : groupFormOf(read)));
  const [form, setForm] = useState(start);
  const set = (change: Partial<GroupForm>) => setForm((now) => ({ ...now, ...change }));
  const saving = useMutation({
    mutationFn: () => {
      const draft = groupIn(form);
      return read === undefined ? makeGroup(draft, keyOf(draft)) : changeGroup(read.id, read.etag, draft);
    },
    onSuccess: async (saved) => {
      showDone(t(read === undefined ? 'groups.made' : 'groups.saved'));
      onDone(saved);
      await refreshAccess(client);
    },
  });
  const errorOf = useFaultWords(saving.error);
  useFocusFault(element, saving.error);
  useLeaveGuard(isChanged(start, form) && !saving.isSuccess);
  const fields = { form, onChange: set, errorOf };
  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextInput
        label={t('groups.name')}
        required
        maxLength={100}
        value={form.name}
        error={errorOf('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('groups.description')}
        autosize
        minRows={1}
        maxLength={500}
        value={form.description}
        error={errorOf('description')}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <div>
        <span id={kindLabel} className={classes.label}>
          {t('groups.kind')}
        </span>
        <SegmentedControl
          aria-labelledby={kindLabel}
          data={(['hand', 'rule'] as const).map((value) => ({ value, label: t(`groups.${value}`) }))}
          value={form.kind}
          onChange={(kind) => set({ kind: kind === 'rule' ? 'rule' : 'hand' })}
        />
        <p className={classes.note}>{t(`groups.${form.kind}Hint`)}</p>
      </div>
      {form.kind === 'hand' ? <HandFields {...fields} id={read?.id} /> : <RuleFields {...fields} />}
      {hasSlug(saving.error, 'precondition-failed') ? (
        <Alert
          color="orange"
          role="alert"
          icon={<IconUsers size={18} aria-hidden />}
          title={t('groups.staleTitle')}
        >
          {t('groups.stale')}
        </Alert>
      ) : (
        saving.isError && <ChangeProblem error={saving.error} />
      )}
      <div className={classes.footer}>
        <Button type="submit" loading={saving.isPending}>
          {t(read === undefined ? 'groups.make' : 'save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
