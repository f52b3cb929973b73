import type { Words } from '../../../base/words.ts'
import type { OwnCaseFile } from '../../../stages/own-case.ts'
import { openNeeds } from '../../../stages/03-needs/need.ts'
import type { WaitsFor } from '../../../stages/case-line.ts'
import type { CasePageName } from '../../act/act-form.ts'
import { SOURCE_KIND } from '../../case-labels.ts'
import type { Say } from '../../wording.ts'

type ToDo = Extract<WaitsFor, { kind: 'raadgiver' }>['to']

const w = (da: string, en: string): Words => ({ da, en })

const YOU = w('Du', 'You')
const CASEWORKER = w('Rådgiveren', 'The caseworker')

const TO_DO: Readonly<Record<ToDo, Words>> = {
  'ringe-op': w('ring borgeren op', 'call the citizen'),
  'svare-paa-aktindsigt': w('svar på aktindsigt', 'answer on access to the file'),
  'se-tilbagetraekning': w('noget er trukket tilbage, se på det', 'something was taken back, look at it'),
  'registrere-ansoegning': w('registrér ansøgningen', 'record the application'),
  'registrere-behov': w('registrér behov', 'record needs'),
  oplyse: w('oplys sagen', 'inform the case'),
  vurdere: w('vurdér behov', 'assess needs'),
  svare: w('svar på behov', 'answer needs'),
  'traeffe-afgoerelse': w('træf afgørelsen', 'make the decision'),
  'sende-brev': w('send brevet', 'send the letter'),
  genvurdere: w('genvurdér klagen', 'reassess the complaint'),
  'sende-sen-klage': w('send den sene klage videre straks', 'send the late complaint on at once'),
  'sende-til-ankestyrelsen': w('send sagen til Ankestyrelsen', 'send the case to the board'),
  'svare-ankestyrelsen': w('svar Ankestyrelsen', 'answer the board'),
  'begynde-omgang': w('begynd den nye omgang', 'begin the new round'),
  'foelge-afgoerelsen': w('før Ankestyrelsens afgørelse ud i livet', 'carry out the board’s decision'),
  'svare-i-fogedsag': w('svar Ankestyrelsen i fogedsagen', 'answer the board in the bailiff matter'),
}

const DONE_ON: Readonly<Record<ToDo, CasePageName>> = {
  'ringe-op': '',
  'svare-paa-aktindsigt': '',
  'se-tilbagetraekning': '',
  'registrere-ansoegning': 'ansoegning',
  'registrere-behov': 'behov',
  oplyse: 'oplysninger',
  vurdere: 'behov',
  svare: 'behov',
  'traeffe-afgoerelse': 'afgoerelse',
  'sende-brev': 'brev',
  genvurdere: 'klage',
  'sende-sen-klage': 'klage',
  'sende-til-ankestyrelsen': 'klage',
  'svare-ankestyrelsen': 'klage',
  'begynde-omgang': 'klage',
  'foelge-afgoerelsen': 'klage',
  'svare-i-fogedsag': 'klage',
}

/** A letter that could not be sent waits for whoever has the case. */
export const LETTER_FAILED = w('et brev kunne ikke sendes', 'a letter could not be sent')
/** The channel has said that it came, and no one has written the day in the case. */
export const LETTER_DELIVERED = w(
  'afgørelsen er leveret, og det mangler i sagen',
  'the decision was delivered, and the case does not say so',
)

/** Whether it is for the one who has the case, or who signs it, and not for someone outside. */
export function isForCaseworker({ kind }: WaitsFor): boolean {
  return kind === 'raadgiver' || kind === 'doedsfald' || kind === 'klagesagsbehandler' || kind === 'ankechef'
}

/** “Du: send brevet”, or “Rådgiveren: send brevet” where the one who reads it does not have the case. */
export const forCaseworker = (t: Say, what: Words, isYours: boolean): string =>
  `${t(isYours ? YOU : CASEWORKER)}: ${t(what)}`

export function waitsInWords(t: Say, one: WaitsFor, isYours: boolean): string {
  switch (one.kind) {
    case 'raadgiver':
      return forCaseworker(t, TO_DO[one.to], isYours)
    case 'leder':
      return t(w('En anden: læs afgørelsen', 'A second person: read the decision'))
    case 'borger':
      return t(w('Borgeren: høringssvar', 'The citizen: answer to the hearing'))
    case 'borger-om-tilbagetraekning':
      return t(
        w('Borgeren: er det ment, at noget trækkes tilbage?', 'The citizen: is it meant that something is taken back?'),
      )
    case 'doedsfald':
      return t(
        isYours
          ? w('Du: tag stilling efter dødsfaldet', 'You: decide after the death')
          : w('Den, der har sagen: tag stilling efter dødsfaldet', 'The one who has the case: decide after the death'),
      )
    case 'kilde':
      return t(SOURCE_KIND[one.source])
    case 'borger-om-klagen':
      return t(w('Borgeren: fastholdes resten af klagen?', 'The citizen: is the rest of the complaint kept?'))
    case 'ankestyrelsen':
      return t(w('Ankestyrelsen', 'The board'))
    case 'kommunen':
      return t(w('Kommunen: svar til Ankestyrelsen', 'The municipality: answer to the board'))
    case 'kommunen-i-fogedsag':
      return t(w('Kommunen: svar i fogedsag', 'The municipality: answer in the bailiff matter'))
    case 'klagesagsbehandler':
      return t(
        isYours
          ? w('Du: afgør klagen', 'You: decide the appeal')
          : w('Klagesagsbehandleren: afgør klagen', 'The board’s caseworker: decide the appeal'),
      )
    case 'ankechef':
      return t(
        isYours
          ? w('Du: læs udkastet', 'You: read the draft')
          : w('Ankechefen: læs udkastet', 'The head at the board: read the draft'),
      )
    case 'ingen':
      return '–'
  }
}

/** The page of the case where it is done, or seen what is awaited. */
export function pageOfWait(one: WaitsFor): CasePageName {
  switch (one.kind) {
    case 'raadgiver':
      return DONE_ON[one.to]
    case 'leder':
      return 'afgoerelse'
    case 'borger':
      return 'hoering'
    case 'kilde':
      return 'spoergsmaal'
    case 'borger-om-tilbagetraekning':
    case 'doedsfald':
    case 'ingen':
      return ''
    case 'borger-om-klagen':
    case 'ankestyrelsen':
    case 'kommunen':
    case 'kommunen-i-fogedsag':
    case 'klagesagsbehandler':
    case 'ankechef':
      return 'klage'
  }
}

const PLACES: Readonly<Partial<Record<ToDo, string>>> = {
  'ringe-op': '#goer-opkald',
  'svare-paa-aktindsigt': '#aktindsigt',
  'se-tilbagetraekning': '#tilbagetraekning',
}

/** The place on that page where it is done, where it stands far down; none where the page itself is enough. */
export function placeOfWait(one: WaitsFor): string {
  switch (one.kind) {
    case 'raadgiver':
      return PLACES[one.to] ?? ''
    case 'klagesagsbehandler':
      return '#goer-udfald-udkast'
    case 'doedsfald':
      return '#doedsfald'
    case 'borger-om-tilbagetraekning':
      return '#tilbagetraekning'
    default:
      return ''
  }
}

/** The need that is next to be assessed or answered; none where the work is not on one need. */
export function needOfWait(
  { assessments, answers, ...file }: Pick<OwnCaseFile, 'needs' | 'assessments' | 'answers'>,
  one: WaitsFor,
): string | undefined {
  if (one.kind !== 'raadgiver') return undefined
  const needs = openNeeds(file)
  if (one.to === 'vurdere')
    return needs.find(({ id }) => !assessments.some(({ need, text }) => need === id && text !== ''))?.id
  return one.to === 'svare' ? needs.find(({ id }) => !answers.some(({ need }) => need === id))?.id : undefined
}
