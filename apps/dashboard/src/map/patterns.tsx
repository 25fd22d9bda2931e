const AMOUNTS = [1, 2, 3, 4, 5, 6];
const MORE = [1, 2, 3];

/**
 * Marks beside colour: hatch for no data, dots where the count is small, lines for more than before
 * or expected, so that it is told from less in grey as well.
 */
export function Patterns() {
  return (
    <defs>
      <pattern
        id="hatch"
        width="18"
        height="18"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="18" height="18" fill="var(--paper)" />
        <rect width="5" height="18" fill="var(--hatch)" />
      </pattern>
      {AMOUNTS.map((step) => (
        <Dots key={step} id={`dots-${step}`} ground={`var(--ramp-${step})`} dot="var(--dot)" />
      ))}
      <Dots id="dots-few" ground="var(--few)" dot="var(--few-dot)" />
      {MORE.map((step) => (
        <pattern
          key={step}
          id={`more-${step}`}
          width="20"
          height="20"
          patternUnits="userSpaceOnUse"
        >
          <rect width="20" height="20" fill={`var(--more-${step})`} />
          <rect width="20" height="4" y="8" fill={`var(--more-line-${step})`} />
        </pattern>
      ))}
    </defs>
  );
}

function Dots({ id, ground, dot }: { id: string; ground: string; dot: string }) {
  return (
    <pattern
      id={id}
      width="22"
      height="22"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(30)"
    >
      <rect width="22" height="22" fill={ground} />
      <circle cx="11" cy="11" r="4" fill={dot} />
    </pattern>
  );
}
