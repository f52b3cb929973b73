import { ACCESS_PURPOSES, type AccessPurpose, type AccessVerdict } from '../../../app/access.ts'
import type { Words } from '../../../base/words.ts'
import { findActForm } from '../../act/act-forms.ts'
import { titleOf } from '../../citizen/citizen-forms.ts'
import type { Say } from '../../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

const PURPOSE: Readonly<Record<AccessPurpose, Words>> = {
  'har-sagen': w('har sagen', 'has the case'),
  'leder-eller-jurist': w('læser sagen som leder eller jurist', 'reads the case as leader or lawyer'),
  ankechef: w('læser klagesagen som ankechef', 'reads the appeal as head of appeals'),
  afloeser: w('afløser en kollega i teamet', 'stands in for a colleague in the team'),
  'uden-for-teamet': w('ser i en sag uden for teamet', 'looks at a case outside the team'),
  soegning: w('søgning', 'search'),
  'egen-sag': w('ser sin egen sag', 'looks at their own case'),
  'taler-for-borgeren': w('taler for borgeren', 'speaks for the citizen'),
  udveksling: w('udveksler sagen mellem kommune og Ankestyrelse', 'exchanges the case between municipality and board'),
  egenkontrol: w(
    'læser afgørelsen i en stikprøve af kommunens egne',
    'reads the decision in a sample of the municipality’s own',
  ),
}

/** What was shown, by the last part of its address. */
const SHOWN: Readonly<Record<string, Words>> = {
  sagen: w('sagen', 'the case'),
  'mine-sager': w('listen over egne sager', 'the list of own cases'),
  borger: w('hvem en borger er', 'who a citizen is'),
  papirer: w('papirer', 'papers'),
  papir: w('et papir', 'a paper'),
  'nyt-papir': w('nyt papir lagt i sagen', 'a new paper laid in the case'),
  'egen-aktindsigt': w('hele sagen som fil', 'the whole case as a file'),
  ansoegning: w('ansøgning', 'application'),
  oplysninger: w('oplysninger', 'information'),
  spoergsmaal: w('spørgsmål', 'questions'),
  behov: w('behov', 'needs'),
  hoering: w('høring', 'hearing'),
  afgoerelse: w('afgørelse', 'decision'),
  klage: w('klage', 'complaint'),
  parter: w('parter', 'parties'),
  person: w('CPR-nummer og adresse', 'CPR number and address'),
  'person-rettet': w('rettede CPR-nummer, adresse eller beskyttelse', 'mended CPR number, address or protection'),
  journal: w('journal', 'journal'),
  brev: w('brev', 'letter'),
  'brev-papir': w('brev, der ikke kunne sendes', 'letter that could not be sent'),
  'brev-pdf': w('brev som PDF', 'letter as PDF'),
  'brev-docx': w('brev som Word', 'letter as Word'),
  kladde: w('kladde', 'draft'),
  dokument: w('dokument', 'document'),
  modtagelse: w('modtagelse', 'intake'),
  offentliggoer: w('forslag til offentliggørelse', 'proposal for publication'),
  egenkontrol: w('en afgørelse i en stikprøve', 'a decision in a sample'),
  'pakke-ud': w('hele sagen hentet som pakke', 'the whole case taken out as a package'),
  'pakke-ind': w('hele sagen hentet ind fra en pakke', 'the whole case taken in from a package'),
  sagsliste: w('sagsliste', 'list of cases'),
  soegeresultat: w('søgeresultat', 'search result'),
  fogedsag: w('skrivelse i en fogedsag', 'letter in a bailiff matter'),
  besked: w('hvor der sendes besked hen', 'where notices are sent'),
  'klage/behov': w('behov i klagesagen', 'needs of the appeal'),
}

/** An older program may have written a purpose in its own words. */
export function purposeInWords(t: Say, purpose: string): string {
  const known = ACCESS_PURPOSES.find((one) => one === purpose)
  return known === undefined ? purpose : t(PURPOSE[known])
}

/** A form is told by its title. What an older program called by another name is told as it is. */
export function shownInWords(t: Say, what: string): string {
  const words = SHOWN[what]
  if (words !== undefined) return t(words)
  const title = findActForm(what)?.title ?? titleOf(what)
  return title === undefined ? what : t(w(`formularen »${title.da}«`, `the form “${title.en}”`))
}

export const VERDICT: Readonly<Record<AccessVerdict, Words>> = {
  'i-orden': w('I orden', 'In order'),
  undersoeges: w('Undersøges', 'Being looked into'),
  'ikke-i-orden': w('Ikke i orden', 'Not in order'),
}
