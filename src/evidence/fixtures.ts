/** A fact and a source with nothing to them, for tests that each add what they are about. */
import type { Fact } from './fact.ts';
import type { Source } from './source.ts';

export const bareFact: Fact = {
  id: 'lamps',
  theme: 'lamps',
  statement: { en: 'Lamps' },
  quantity: null,
  noun: null,
  period: null,
  asOf: '2025',
  evidence: [],
  derivation: null,
  conflict: null,
  reviewBy: null,
  note: null,
};

export const bareSource: Source = {
  id: 'gazette',
  outlet: 'Gazette',
  originalOutlet: null,
  headline: 'Lamps counted',
  headlineIs: 'exact',
  author: null,
  published: '2025-06-30',
  publishedNote: null,
  accessed: null,
  url: 'https://gazette.example/lamps',
  urlUnknown: null,
  archiveUrl: null,
  language: 'en',
  kind: 'news',
  reliability: 'high',
  reliabilityNote: null,
  status: null,
  says: null,
  quotes: [],
};
