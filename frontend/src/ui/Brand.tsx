import { BrandMark } from './BrandMark';
import classes from './Brand.module.css';

export function Brand({ size = 28 }: { size?: number }) {
  return (
    <span className={classes.brand}>
      <BrandMark size={size} />
      <span className={classes.word}>Acervo</span>
    </span>
  );
}
