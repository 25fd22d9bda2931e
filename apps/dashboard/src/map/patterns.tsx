const STEPS = [1, 2, 3, 4, 5, 6];

/** Hatch for no data; dots over each colour for small expected counts. */
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
      {STEPS.map((step) => (
        <pattern
          key={step}
          id={`dots-${step}`}
          width="18"
          height="18"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(30)"
        >
          <rect width="18" height="18" fill={`var(--ramp-${step})`} />
          <circle cx="9" cy="9" r="3.2" fill="var(--dot)" />
        </pattern>
      ))}
    </defs>
  );
}
