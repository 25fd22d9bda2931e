import { crimeSection } from './crime-section.js';
import { earlierSection } from './earlier-section.js';
import type { Evaluated } from './evaluated.js';
import { failureSection } from './failure-section.js';
import { groupSection } from './group-section.js';
import { headlineSection } from './headline-section.js';
import { hindsightSection } from './hindsight-section.js';
import { horizonSection } from './horizon-section.js';
import { intervalSection } from './interval-section.js';
import { modelSection } from './model-section.js';
import { protocolSection } from './protocol-section.js';
import { repeatSection } from './repeat-section.js';
import { requirementSection } from './requirement-section.js';
import { revisionSection } from './revision-section.js';
import { riskSection } from './risk-section.js';

const HEAD = `<!-- Written by \`pnpm accuracy\`; edit apps/accuracy instead. -->

# How good the forecasts are

These are forecasts of cases that police **recorded**. Every number on this page is printed by one command.`;

const SECTIONS = [
  headlineSection,
  requirementSection,
  hindsightSection,
  protocolSection,
  modelSection,
  crimeSection,
  groupSection,
  horizonSection,
  intervalSection,
  riskSection,
  revisionSection,
  earlierSection,
  failureSection,
  repeatSection,
];

/** The whole page as Markdown; the same figures give the same bytes. */
export function accuracyDocument(evaluation: Evaluated): string {
  const parts = [HEAD, ...SECTIONS.map((section) => section(evaluation))];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
