import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'About' };

export default function AboutPage() {
  return (
    <article className="max-w-[68ch] space-y-4">
      <h1 className="text-display font-semibold">What CrimeCast is, and what it is not</h1>
      <p className="text-lead">
        CrimeCast takes the cases that police in India recorded from 2017 to 2022, district by
        district, and says how many to expect in the next year, with a range and a record of how
        often such ranges held.
      </p>
      <h2 className="pt-3 text-title font-semibold">What the numbers are</h2>
      <p>
        The National Crime Records Bureau publishes a table each year: every district, every section
        of the Indian Penal Code. A number in it is a <em>recorded case</em>: a complaint that
        police registered. Where more people report, or where police register more readily, the
        number is higher. A rise can be good news.
      </p>
      <h2 className="pt-3 text-title font-semibold">How to read a forecast</h2>
      <p>
        “About 1,240 (8 in 10 such ranges hold: 1,050 to 1,430)” means this: when the method was
        tried on past years it had not seen, about eight in ten of its ranges held the true number.
        The other two did not. The thin grey lines beside a forecast are simple rules, such as “the
        same as last year”. Where a simple rule is best, CrimeCast uses it and says so.
      </p>
      <h2 className="pt-3 text-title font-semibold">What can mislead</h2>
      <ul className="list-disc space-y-2 pl-6">
        <li>In 2020 and 2021, lockdowns changed both what happened and what was recorded.</li>
        <li>
          New districts take their cases from older ones, whose numbers then fall without any change
          in crime.
        </li>
        <li>
          States sometimes change how they register a crime. The number jumps; the world did not.
        </li>
        <li>Small districts have small numbers, and small numbers jump by chance.</li>
        <li>
          Large districts have more cases because more people live there. The map shows counts, not
          rates.
        </li>
      </ul>
      <h2 className="pt-3 text-title font-semibold">What it is not for</h2>
      <p>
        It says nothing about persons, and nothing about streets. It should not decide where police
        patrol, whom they stop, what a flat is worth or who gets a loan. Compare a district with its
        own past and its own range, not with other districts.
      </p>
      <h2 className="pt-3 text-title font-semibold">Sources</h2>
      <p>
        Figures: NCRB, <cite>Crime in India</cite> 2017 to 2022, via India Data Portal. Borders:
        Local Government Directory and DataMeet, public domain (CC0); Rajasthan before its 2023
        reorganisation from covid19india (MIT). The outline of India is as the Survey of India draws
        it.
      </p>
    </article>
  );
}
