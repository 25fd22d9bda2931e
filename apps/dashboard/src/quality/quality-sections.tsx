import type { ReactNode } from 'react';
import type { Crime, Quality } from '@/api/types';
import { formatCount } from '@/format/number';
import { PlainTable } from '@/ui/plain-table';

type Props = { quality: Quality; crimes: Crime[]; nameOf: (code: string) => string };

/** What is known to be wrong, missing or misleading in the figures, section by section. */
export function QualitySections({ quality, crimes, nameOf }: Props) {
  const labels = new Map(crimes.map(({ id, label }) => [id, label]));
  return (
    <>
      <Section id="totals" title="They add up to what was published">
        <p>
          Every district, and every police unit that belongs to none, together give exactly the
          national totals of the National Crime Records Bureau.
          {quality.yearsWithoutTotal.length > 0 &&
            ` For ${quality.yearsWithoutTotal.join(' and ')} we had no published total of all crimes to compare with.`}
        </p>
        <PlainTable
          caption="National totals: published, and in the tables"
          header={['Year', 'What', 'Published', 'Here']}
          numeric={[2, 3]}
          rows={quality.totals.map((total) => [
            total.year,
            total.measure === 'ipc'
              ? 'All IPC crimes'
              : (labels.get(total.measure) ?? total.measure),
            formatCount(total.published),
            formatCount(total.table),
          ])}
        />
      </Section>
      <Section id="gaps" title="Missing is not zero">
        <p>These years were not reported, or stand with another unit. They are gaps, not zeros.</p>
        <PlainTable
          caption="Years that are not what they seem"
          header={['District', 'Year', 'What', 'Why']}
          rows={quality.gaps.map((gap) => [
            nameOf(gap.districtCode),
            gap.year,
            gap.status.replace('-', ' '),
            gap.reason,
          ])}
        />
      </Section>
      <Section id="units" title="Police units without territory">
        <p>
          {quality.specialUnits.count} units, such as railway police and crime branches, are filed
          under a headquarters city but police no part of it. They count for their state and for
          India, not for that district.
        </p>
        <PlainTable
          caption="Share of all recorded IPC crimes by kind of unit"
          header={['Kind', 'Units', ...quality.years.map(String)]}
          numeric={[1, ...quality.years.map((_, t) => t + 2)]}
          rows={quality.specialUnits.kinds.map(({ kind, units, shares }) => [
            kind,
            units,
            ...shares.map((share) => `${(share * 100).toFixed(2)}\u00a0%`),
          ])}
        />
      </Section>
      <Section id="borders" title="Borders that moved">
        <p>
          {quality.families.length} groups of districts exchanged territory since 2017. Only the sum
          of such a group is comparable over the years; forecasts of its members rest on it.
        </p>
        <ul className="mt-2 list-disc space-y-1 pl-6 text-small">
          {quality.families.map(({ id, members }) => (
            <li key={id}>{members.map(nameOf).join(', ')}</li>
          ))}
        </ul>
        <p className="mt-4">Some police circles are filed under a district they do not lie in:</p>
        <PlainTable
          caption="Police circles filed under another district"
          header={['Filed under', 'Belongs to', 'How sure', 'Why']}
          rows={quality.circleFixes.map((fix) => [
            nameOf(fix.filedUnder),
            nameOf(fix.districtCode),
            fix.confidence === 'high' ? 'sure; counted there' : 'probable; left as filed',
            fix.why,
          ])}
        />
      </Section>
      <Section id="jumps" title="Where a state probably counted differently">
        <ul className="mt-2 list-disc space-y-2 pl-6">
          {quality.jumps
            .filter(({ crime }) => labels.has(crime))
            .map(({ stateCode, crime, year, note }) => (
              <li key={`${stateCode} ${crime} ${year}`}>
                <strong className="font-semibold">{labels.get(crime) ?? crime}.</strong> {note}
              </li>
            ))}
        </ul>
      </Section>
      <Section id="lockdowns" title="The lockdown years">
        <p>
          Disobeying a lockdown was itself a recorded case. The total of all crimes is therefore not
          comparable over 2020 and 2021; the last column leaves those cases out.
        </p>
        <PlainTable
          caption="All recorded IPC crimes of India"
          header={['Year', 'All', 'Without lockdown cases']}
          numeric={[1, 2]}
          rows={quality.years.map((year, t) => [
            year,
            formatCount(quality.covid.total[t]!),
            formatCount(quality.covid.without[t]!),
          ])}
        />
      </Section>
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 pt-5 text-title font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
