import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface SearchInputProps {
  label: string;
  placeholder: string;
  className?: string | undefined;
  /** What is asked for now. */
  asked: string;
  onAsk: (q: string) => void;
}

/** Words that narrow a list, sent on once typing rests. */
export function SearchInput({ label, placeholder, className, asked, onAsk }: SearchInputProps) {
  const [words, setWords] = useState({ typed: asked, sent: asked, asked });
  if (words.asked !== asked) {
    setWords({ typed: asked === words.sent ? words.typed : asked, sent: asked, asked });
  }
  const send = useDebouncedCallback((typed: string) => {
    const q = typed.trim();
    setWords((now) => ({ ...now, sent: q }));
    if (q !== asked) onAsk(q);
  }, 200);
  return (
    <TextInput
      className={className}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
      value={words.typed}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setWords((now) => ({ ...now, typed }));
        send(typed);
      }}
    />
  );
}
