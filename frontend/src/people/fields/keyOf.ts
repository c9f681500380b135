const LONGEST = 40;

/** A key made of a label: `Tamanho da camiseta` becomes `tamanhoDaCamiseta`. */
export function keyOf(label: string): string {
  const words = label
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .map((word, at) => {
      const lower = word.toLowerCase();
      return at === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
  return joined.replace(/^[0-9]+/, '').slice(0, LONGEST);
}
