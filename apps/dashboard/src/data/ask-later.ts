'use client';
import type { District } from '@/api/types';
import type { Measure } from '@/measure/measure';
import type { Area } from './area';
import type { CrimeData } from './crime-data';
import type { Extra } from './extra';
import { PROXY } from './proxy';

// A page comes with its figures. What asks for others is fetched with the first question.

export async function askCrime(crime: string, ready: boolean): Promise<CrimeData> {
  const { loadCrime } = await import('./load-crime');
  return loadCrime(PROXY, crime, ready);
}

export async function askArea(crime: string, state: string | null): Promise<Area> {
  const { loadArea } = await import('./load-area');
  return loadArea(PROXY, crime, state);
}

export async function askExtra(measure: Measure, crime: string): Promise<Extra> {
  const { loadExtra } = await import('./extra');
  return loadExtra(PROXY, measure, crime);
}

export async function askDistricts(q: string): Promise<District[]> {
  const { searchDistricts } = await import('./load');
  return searchDistricts(PROXY, q);
}
