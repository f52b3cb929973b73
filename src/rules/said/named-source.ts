import type { SourceKind } from '../../stages/02-information/source.ts'
import { phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'

/** The words by which each kind of source is named; the first that is met counts. */
const NAMED: readonly (readonly [SourceKind, RegExp])[] = [
  ['speciallaege', phrase('speciallæge', 'psykiat', 'neurolog', 'overlæge', 'distriktspsykiat')],
  [
    'praktiserende-laege',
    phrase('egen læge', 'praktiserende læge', 'læge(?:n|ns|lig|erklæring|attest|udtalelse)?\\p{L}*'),
  ],
  ['anden-sagkyndig', phrase('psykolog', 'neuropsykolog')],
  [
    'sundhedsfaglig',
    phrase('ergoterapeut', 'fysioterapeut', 'sygeplejerske', 'terapeut', 'sundhedsfaglig', 'hospital', 'sygehus'),
  ],
  [
    'udfoerer',
    phrase(
      'bostøtte',
      'udfører',
      'støtte-? ?(?:og )?kontaktperson',
      'støtteperson',
      'leverandør',
      'hjemmevejleder',
      'botilbud',
      'kontaktperson',
      'status(?:notat|udtalelse|rapport|beskrivelse)',
    ),
  ],
  ['dagtilbud-skole', phrase('skole', 'uddannelse', 'dagtilbud', 'børnehave')],
  ['hjaelper', phrase('hjælper')],
  [
    'paaroerende',
    phrase(
      'pårørende',
      'netværk',
      'forældre',
      'mor(?:en|s)?>',
      'far(?:en|s)?>',
      'søster',
      'bror',
      'datter',
      'søn(?:nen)?>',
      'ægtefælle',
      'samlever',
      'kæreste',
    ),
  ],
  ['anden-myndighed', phrase('jobcent', 'kriminalforsorg', 'udbetaling danmark', 'anden myndighed', 'familieretshus')],
  ['fagperson', phrase('fagperson', 'socialrådgiver', 'mentor', 'pædagog', 'medarbejder')],
  ['voksenudredning', phrase('voksenudredning', 'vum>', 'udredning', 'funktionsevnevurdering')],
  ['handleplan', phrase('handleplan')],
  ['borger', phrase('borger', 'ansøger', 'klager', 'dig(?: selv)?>', 'hende selv', 'ham selv')],
]

/** Whom a text means to be asked. Where it names no one: a professional who knows the citizen, as the board most often asks for. */
export function sourceIn(text: string): SourceKind {
  const lower = text.toLowerCase()
  return NAMED.find(([, words]) => words.test(lower))?.[0] ?? 'fagperson'
}

/** Whether a text names this kind of source at all. */
export function namesSource(text: string, kind: SourceKind): boolean {
  return readNamed(text).includes(kind)
}

const readNamed = remembered((text: string): readonly SourceKind[] => {
  const lower = text.toLowerCase()
  return NAMED.filter(([, words]) => words.test(lower)).map(([kind]) => kind)
})

const INFORM = phrase(
  'indhent',
  'oplys',
  'spørg',
  'undersøg',
  'afklar',
  'belys',
  'afdæk',
  'udtalelse',
  'dokument',
  'beskriv',
  'tale med',
  'tal med',
  'status',
  'observ',
  'høre?s?>',
)

/** Whether what is asked is information, rather than a reason or a stand. */
export function asksForInformation(text: string): boolean {
  return INFORM.test(text.toLowerCase())
}
