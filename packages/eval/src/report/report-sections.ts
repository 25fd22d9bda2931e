import {
  crimeSection,
  fitSection,
  groupSection,
  protocolSection,
  troubleSection,
} from './detail-sections.js';
import type { Evaluation } from './evaluation.js';
import { leaderboardSection, timeSection } from './headline-sections.js';
import type { Section } from './section.js';

/** The parts of a report in reading order. */
export function reportSections(evaluation: Evaluation): Section[] {
  return [
    leaderboardSection(evaluation),
    timeSection(evaluation),
    crimeSection(evaluation),
    fitSection(evaluation),
    groupSection(evaluation),
    troubleSection(evaluation),
    protocolSection(evaluation),
  ];
}
