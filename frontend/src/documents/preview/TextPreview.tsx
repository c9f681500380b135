import { useEffect, useState } from 'react';
import classes from './Preview.module.css';

export function TextPreview({ content }: { content: Blob }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    void content.text().then((read) => {
      if (current) setText(read);
    });
    return () => {
      current = false;
    };
  }, [content]);
  return <pre className={classes.text}>{text}</pre>;
}
