interface BrandMarkProps {
  size?: number;
}

/** The A of Acervo, whose bars are drawers of a cabinet. */
export function BrandMark({ size = 28 }: BrandMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#115a48" />
      <path
        d="M7.5 24.5 14.3 8.6a1.85 1.85 0 0 1 3.4 0l6.8 15.9"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M12.2 20.6h7.6M14 16.2h4"
        fill="none"
        stroke="#86c2af"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
