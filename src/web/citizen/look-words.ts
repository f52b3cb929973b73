import { ACCESS_PURPOSES, type AccessPurpose } from '../../app/access.ts'
import type { Words } from '../../base/words.ts'
import { titleOf } from './citizen-forms.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** Why someone looked, said to the one the case is about; null where it needs no saying. */
const WHY: Readonly<Record<AccessPurpose, Words | null>> = {
  'har-sagen': w('har din sag', 'has your case'),
  'leder-eller-jurist': w('læser med som leder eller jurist', 'reads along as leader or lawyer'),
  ankechef: w('læser din klage som chef i Ankestyrelsen', 'reads your complaint as head at the board'),
  afloeser: w('hjælper din rådgiver', 'helps your caseworker'),
  'uden-for-teamet': w('arbejder et andet sted end din rådgiver', 'works elsewhere than your caseworker'),
  soegning: w('søgte efter en sag', 'searched for a case'),
  'egen-sag': null,
  'taler-for-borgeren': w('taler for dig', 'speaks for you'),
  egenkontrol: w('ser efter, om nogen har læst uden grund', 'looks whether someone has read without a reason'),
  udveksling: w('sender sagen mellem kommunen og Ankestyrelsen', 'sends the case between municipality and board'),
}

const WHAT: Readonly<Record<string, Words>> = {
  'mine-sager': w('listen over dine sager', 'the list of your cases'),
  'egen-aktindsigt': w('hele din sag som fil', 'your whole case as a file'),
}

/** Null where the purpose is the looker’s own, or one of an older program that has no words here. */
export function whyLooked(purpose: string): Words | null {
  const known = ACCESS_PURPOSES.find((one) => one === purpose)
  return known === undefined ? null : WHY[known]
}

/** What was looked at where the words of those who work with cases are not the citizen’s; undefined where they are. */
export const whatLookedAt = (what: string): Words | undefined => WHAT[what] ?? titleOf(what)
