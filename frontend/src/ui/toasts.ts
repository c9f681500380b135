import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { ProblemWords } from './useProblemWords';

export function showDone(title: string, message: ReactNode = '', autoClose = 5000): void {
  notifications.show({ title, message, color: 'pine', autoClose, withBorder: true, radius: 'md' });
}

export function showProblem(words: ProblemWords): void {
  notifications.show({
    title: words.title,
    message: [words.advice, ...words.fields].join(' '),
    color: 'red',
    autoClose: 9000,
    withBorder: true,
    radius: 'md',
  });
}
