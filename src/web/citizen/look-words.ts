import { ACCESS_PURPOSES, type AccessPurpose } from '../../app/access.ts'
import type { Words } from '../../base/words.ts'
import { findActForm } from '../act/act-forms.ts'
import { titleOf } from './citizen-forms.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** A look at a case, as it was logged. */
export interface Look {
  /** What was shown, by the last part of its address. */
  readonly what: string
  readonly purpose: string
  /** By the one who now reads of it. */
  readonly isSelf: boolean
}

/** Who looked, by why they did: how a sentence begins. */
const WHO: Readonly<Record<AccessPurpose, Words>> = {
  'har-sagen': w('Den, der har sagen,', 'The one who has the case'),
  'leder-eller-jurist': w('En leder eller en jurist', 'A leader or a lawyer'),
  ankechef: w('En chef i Ankestyrelsen', 'A head at the appeals board'),
  afloeser: w('En kollega til den, der har sagen,', 'A colleague of the one who has the case'),
  'uden-for-teamet': w(
    'En, der arbejder et andet sted end den, der har sagen,',
    'Someone who works elsewhere than the one who has the case',
  ),
  soegning: w('En, der søgte efter en sag,', 'Someone who searched for a case'),
  'egen-sag': w('Borgeren', 'The citizen'),
  'taler-for-borgeren': w('En, der taler for borgeren,', 'Someone who speaks for the citizen'),
  egenkontrol: w(
    'En, der undersøger, om kommunens afgørelser er gode nok,',
    'Someone who looks into whether the municipality’s decisions are good enough',
  ),
  udveksling: w(
    'En, der sender sager mellem kommunen og Ankestyrelsen,',
    'Someone who sends cases between the municipality and the appeals board',
  ),
}
const YOU = w('Du', 'You')
const YOURS = w('Den, der taler for dig,', 'The one who speaks for you')
const SOMEONE = w('Nogen', 'Someone')

/** What they did: how the sentence ends. */
const DID: Readonly<Record<string, Words>> = {
  sagen: w('åbnede sagens første side', 'opened the first page of the case'),
  'mine-sager': w('så listen over egne sager', 'saw the list of own cases'),
  borger: w('slog op, hvem sagen handler om', 'looked up whom the case is about'),
  papirer: w('så, hvilke papirer der er i sagen', 'saw which papers there are in the case'),
  papir: w('åbnede et papir i sagen', 'opened a paper in the case'),
  'nyt-papir': w('åbnede siden, hvor man lægger et papir i sagen', 'opened the page for adding a paper to the case'),
  'egen-aktindsigt': w('hentede hele sagen som fil', 'got the whole case as a file'),
  besked: w('så, hvordan man får besked på mail', 'saw how to be told by mail'),
  ansoegning: w('læste, hvad der er søgt om', 'read what was applied for'),
  oplysninger: w('læste oplysningerne i sagen', 'read the information in the case'),
  spoergsmaal: w('læste, hvad kommunen har spurgt andre om', 'read what the municipality has asked others'),
  behov: w('læste, hvad der er brug for hjælp til', 'read what help is needed with'),
  hoering: w('læste siden om høring, før der bliver besluttet noget', 'read the page on hearing before a decision'),
  afgoerelse: w('læste siden om afgørelsen', 'read the page on the decision'),
  klage: w('læste siden om klage', 'read the page on complaints'),
  'klage/behov': w('læste, hvad der er klaget over', 'read what was complained of'),
  parter: w('så, hvem der er med i sagen', 'saw who takes part in the case'),
  person: w(
    'åbnede siden, hvor CPR-nummer og adresse kan rettes',
    'opened the page where CPR number and address can be mended',
  ),
  'person-rettet': w('rettede CPR-nummer, adresse eller beskyttelse', 'mended CPR number, address or protection'),
  journal: w('læste listen over alt, der er sket i sagen', 'read the list of all that has happened in the case'),
  brev: w('arbejdede med et brev i sagen', 'worked on a letter in the case'),
  'brev-pdf': w('hentede et brev i sagen som PDF', 'got a letter in the case as PDF'),
  'brev-docx': w('hentede et brev i sagen til Word', 'got a letter in the case for Word'),
  'Ankestyrelsens brev': w('arbejdede med Ankestyrelsens brev', 'worked on the appeals board’s letter'),
  'Ankestyrelsens brev som PDF': w('hentede Ankestyrelsens brev som PDF', 'got the appeals board’s letter as PDF'),
  kladde: w('skrev på et udkast i sagen', 'wrote on a draft in the case'),
  dokument: w('åbnede et papir i sagen eller lagde et nyt i den', 'opened a paper in the case or added one'),
  modtagelse: w('så, om hele sagen er nået frem til Ankestyrelsen', 'saw whether the whole case reached the board'),
  fogedsag: w('så siden om fogedretten', 'saw the page on the bailiff’s court'),
  offentliggoer: w(
    'så på, om afgørelsen kan vises for alle uden navne',
    'looked at whether the decision can be shown to everyone without names',
  ),
  egenkontrol: w('læste afgørelsen', 'read the decision'),
  'pakke-ud': w('hentede hele sagen, så den kan sendes', 'took out the whole case, so that it can be sent'),
  'pakke-ind': w('modtog hele sagen', 'received the whole case'),
  sagsliste: w('så en linje om sagen på en liste', 'saw a line on the case in a list'),
  soegeresultat: w('fik vist en linje om sagen', 'was shown a line on the case'),
}
const WROTE = w('åbnede en side, hvor man skriver i sagen', 'opened a page for writing in the case')
const OPENED = w('åbnede en side i sagen', 'opened a page of the case')

/** A look in a sentence. Whoever speaks for the citizen is told of the citizen, and the citizen is told of themself. */
export function lookInWords(look: Look, isCitizen: boolean): Words {
  const who = whoLooked(look, isCitizen)
  const did = whatWasDone(look)
  return w(`${who.da} ${did.da}.`, `${who.en} ${did.en}.`)
}

function whoLooked({ purpose, isSelf }: Look, isCitizen: boolean): Words {
  if (isSelf || (isCitizen && purpose === 'egen-sag')) return YOU
  if (isCitizen && purpose === 'taler-for-borgeren') return YOURS
  const known = ACCESS_PURPOSES.find((one) => one === purpose)
  // An older program may have written a purpose in its own words.
  return known === undefined ? SOMEONE : WHO[known]
}

function whatWasDone({ what, purpose }: Look): Words {
  const own = purpose === 'egen-sag' || purpose === 'taler-for-borgeren' ? titleOf(what) : undefined
  if (own !== undefined) return w(`åbnede siden »${own.da}«`, `opened the page “${own.en}”`)
  return DID[what] ?? (findActForm(what) === undefined ? OPENED : WROTE)
}
