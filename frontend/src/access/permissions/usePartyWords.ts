import { useTranslation } from 'react-i18next';
import type { Party } from '../../http/types';

/** Both sides of a permission in words, also when somebody or something is not there any more. */
export function usePartyWords() {
  const { t } = useTranslation('access');
  const name = ({ type, name: known }: Party): string => known ?? t(`gone.${type}`);
  return {
    name,
    /** On whom it is, in one line. */
    target: (party: Party): string =>
      party.type === 'document' ? name(party) : t(`target.${party.type}Of`, { name: name(party) }),
  };
}
