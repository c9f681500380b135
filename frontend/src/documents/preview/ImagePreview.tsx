import { useEffect, useRef } from 'react';
import classes from './Preview.module.css';

export function ImagePreview({ content, name }: { content: Blob; name: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(content);
    if (image.current !== null) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [content]);
  return <img ref={image} className={classes.image} alt={name} />;
}
