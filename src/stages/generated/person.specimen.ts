import type { SourceKind } from '../02-information/source.ts'
import type { Personkreds } from '../03-needs/need.ts'

/** Someone made up, with the words that a text about them takes. */
export interface PersonSpecimen {
  readonly name: string
  /** hun, han */
  readonly subject: string
  /** hende, ham */
  readonly object: string
  /** Hendes, Hans: at the head of a sentence. */
  readonly owner: string
  /** "… gør, at" */
  readonly impairment: string
  /** "på grund af …" */
  readonly because: string
  readonly kind: Personkreds['because'][number]
  /** Who has written of it. */
  readonly expert: { readonly kind: SourceKind; readonly title: string; readonly called: string }
  readonly relative: { readonly called: string; readonly the: string; readonly subject: string }
}

/** `{n}` name, `{h}` hun/han, `{o}` hende/ham. A sentence begins with a capital. */
export function say(template: string, { name, subject, object }: PersonSpecimen): string {
  return template.replaceAll('{n}', name).replaceAll('{h}', subject).replaceAll('{o}', object)
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const SHE = { subject: 'hun', object: 'hende', owner: 'Hendes' }
const HE = { subject: 'han', object: 'ham', owner: 'Hans' }

export const PERSONS: readonly PersonSpecimen[] = [
  {
    ...SHE,
    name: 'Karla',
    impairment: 'angsten',
    because: 'sin angst',
    kind: 'nedsat-psykisk',
    expert: { kind: 'praktiserende-laege', title: 'Udtalelse fra egen læge', called: 'lægen' },
    relative: { called: 'søster', the: 'søsteren', subject: 'hun' },
  },
  {
    ...HE,
    name: 'Mikkel',
    impairment: 'hjerneskaden',
    because: 'følgerne af sin hjerneskade',
    kind: 'nedsat-psykisk',
    expert: { kind: 'sundhedsfaglig', title: 'Status fra ergoterapeuten', called: 'ergoterapeuten' },
    relative: { called: 'mor', the: 'moren', subject: 'hun' },
  },
  {
    ...SHE,
    name: 'Sanne',
    impairment: 'autismen',
    because: 'sin autisme',
    kind: 'nedsat-psykisk',
    expert: { kind: 'speciallaege', title: 'Erklæring fra psykiateren', called: 'psykiateren' },
    relative: { called: 'far', the: 'faren', subject: 'han' },
  },
  {
    ...HE,
    name: 'Torben',
    impairment: 'depressionen',
    because: 'sin depression',
    kind: 'nedsat-psykisk',
    expert: { kind: 'praktiserende-laege', title: 'Udtalelse fra egen læge', called: 'lægen' },
    relative: { called: 'bror', the: 'broren', subject: 'han' },
  },
  {
    ...SHE,
    name: 'Aisha',
    impairment: 'udviklingshæmningen',
    because: 'sin udviklingshæmning',
    kind: 'nedsat-psykisk',
    expert: { kind: 'anden-sagkyndig', title: 'Rapport fra psykologen', called: 'psykologen' },
    relative: { called: 'mor', the: 'moren', subject: 'hun' },
  },
  {
    ...HE,
    name: 'Jens Ole',
    impairment: 'sklerosen',
    because: 'sin sklerose',
    kind: 'nedsat-fysisk',
    expert: { kind: 'speciallaege', title: 'Erklæring fra neurologen', called: 'neurologen' },
    relative: { called: 'datter', the: 'datteren', subject: 'hun' },
  },
  {
    ...SHE,
    name: 'Bente',
    impairment: 'livet uden fast bolig',
    because: 'mange år uden fast bolig',
    kind: 'saerlige-sociale-problemer',
    expert: { kind: 'fagperson', title: 'Udtalelse fra gadesygeplejersken', called: 'gadesygeplejersken' },
    relative: { called: 'veninde', the: 'veninden', subject: 'hun' },
  },
  {
    ...HE,
    name: 'Ravi',
    impairment: 'skizofrenien',
    because: 'sin skizofreni',
    kind: 'nedsat-psykisk',
    expert: { kind: 'speciallaege', title: 'Udtalelse fra distriktspsykiatrien', called: 'psykiateren' },
    relative: { called: 'søster', the: 'søsteren', subject: 'hun' },
  },
]
