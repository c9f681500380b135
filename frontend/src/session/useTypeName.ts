import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LocalName } from '../http/types';
import { documentTypesQuery } from './session.api';

export function localName(name: LocalName, language: string): string {
  return language.startsWith('pt') ? name.pt : name.en;
}

/** The name of a document type in the reader's language; its id until the names are here. */
export function useTypeName(): (type: string) => string {
  const { i18n } = useTranslation();
  const types = useQuery(documentTypesQuery);
  return (type) => {
    const found = types.data?.find((one) => one.id === type);
    return found === undefined ? type : localName(found.name, i18n.language);
  };
}
