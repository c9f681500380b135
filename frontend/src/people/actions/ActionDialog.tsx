import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../http/types';
import { useSession } from '../../session/useSession';
import { EffectOnReach } from '../../ui/EffectOnReach';
import { useFieldWords } from '../../ui/useFieldWords';
import { useFocusFault } from '../../ui/useFocusFault';
import { useFormat } from '../../ui/useFormat';
import { ChangeProblem } from '../edit/ChangeProblem';
import { today } from '../../ui/days';
import {
  actionDraftOf,
  type ActionDraft,
  actionIn,
  type ActionKind,
  isReady,
  reachEventIn,
} from './actionDraft';
import { PlaceFields } from './PlaceFields';
import { SuccessorChoice } from './SuccessorChoice';
import { useTakeAction } from './useTakeAction';

interface ActionDialogProps {
  kind: ActionKind;
  view: PersonView;
  onClose: () => void;
}

/** Asks what an action needs, the day included, and says when that day is still to come. */
export function ActionDialog({ kind, view, onClose }: ActionDialogProps) {
  const { t } = useTranslation(['people', 'ui']);
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => actionDraftOf(view));
  const { can } = useSession();
  const taking = useTakeAction(view);
  const errorOf = useFieldWords(taking.error);
  useFocusFault(form, taking.error);
  const set = (change: Partial<ActionDraft>) => setDraft((now) => ({ ...now, ...change }));
  const later = draft.on > today();
  const event = reachEventIn(kind, draft, view);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t(`action.${kind}Who`, { name: view.person.name })}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          taking.mutate(actionIn(kind, draft, view), { onSuccess: onClose });
        }}
      >
        <Stack gap="sm">
          {(kind === 'move' || kind === 'rehire') && (
            <PlaceFields draft={draft} onChange={set} errorOf={errorOf} />
          )}
          {kind === 'terminate' && view.person.directReports > 0 && (
            <SuccessorChoice view={view} draft={draft} onChange={set} error={errorOf('successor')} />
          )}
          <TextInput
            type="date"
            label={t(`action.${kind}On`)}
            description={
              later ? t('action.later', { day: format.day(draft.on) }) : t('action.todayWhenEmpty')
            }
            value={draft.on}
            error={errorOf('effectiveOn')}
            onChange={(event) => set({ on: event.currentTarget.value })}
          />
          {kind === 'leave' && (
            <TextInput
              type="date"
              label={t('action.until')}
              description={t('action.untilHint')}
              value={draft.until}
              error={errorOf('until')}
              onChange={(event) => set({ until: event.currentTarget.value })}
            />
          )}
          {can.previewReach && event !== null && <EffectOnReach event={event} />}
          {taking.isError && <ChangeProblem error={taking.error} />}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button
              type="submit"
              {...(kind === 'terminate' && { color: 'red' })}
              disabled={!isReady(kind, draft, view)}
              loading={taking.isPending}
            >
              {later ? t('action.plan') : t(`action.${kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
