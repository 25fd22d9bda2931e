'use client';

/** An option of a list; those of one group stand together. */
export type Choice = { value: string; label: string; group: string | null };

type Props = { name: string; label: string; choices: Choice[]; first: string };

/** A list to choose from, grouped, that browsers and phones know how to show. */
export function Choices({ name, label, choices, first }: Props) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  const optionsOf = (wanted: string | null) =>
    choices
      .filter(({ group }) => group === wanted)
      .map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ));
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-small text-muted">{label}</span>
      <select name={name} defaultValue={first} className="field w-full">
        {groups.map((group) =>
          group === null ? (
            optionsOf(null)
          ) : (
            <optgroup key={group} label={group}>
              {optionsOf(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
