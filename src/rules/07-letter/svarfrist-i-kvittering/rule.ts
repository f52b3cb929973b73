import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { isBeforeItsLimit, passedItsLimit } from '../../../stages/07-letter/passed-limit.ts'
import { rsl3 } from './source.ts'

/** A receipt or a letter on delay must tell a limit that can be counted, from the day the application came. */
export const svarfristIKvittering: Rule<Letter> = {
  id: 'svarfrist-i-kvittering',
  title: {
    da: 'Et brev undervejs giver en svarfrist, der kan regnes ud, og som løber fra ansøgningen',
    en: 'A letter on the way tells a limit that can be counted, and that runs from the application',
  },
  checklist: ['D31'],
  sources: [rsl3],

  check(letter) {
    if (letter.kind !== 'kvittering' && letter.kind !== 'andet')
      return notApplicable('Teksten er ikke en kvittering eller et brev om ventetid.')
    const open = letter.passages.filter(
      ({ section, block, voice }) =>
        section !== 'klage' && section !== 'bilag' && voice !== 'lov' && block.kind !== 'heading',
    )
    if (!open.some(({ lower }) => ON_WAITING.test(lower) || OPEN_ENDED.test(lower) || startsLate(lower)))
      return notApplicable('Brevet siger ikke, hvornår svaret kommer.')
    const found: readonly (readonly [Wrong, Passage | undefined])[] = [
      ['broad', open.find(({ lower }) => isBroad(lower))],
      ['start', open.find(({ lower }) => startsLate(lower))],
      ['late', open.find((passage) => isLate(letter, passage))],
    ]
    // A letter that was sent in time, before this one, is told of by its day.
    const warned = open.some(({ lower }) => WARNED.test(lower))
    const findings: readonly Finding[] = found.flatMap(([wrong, passage]): readonly Finding[] =>
      passage === undefined || (wrong === 'late' && warned)
        ? []
        : [{ mangel: 'kommunal-frist', level: 'advarsel', quote: quotePassage(letter, passage), ...TELLS[wrong] }],
    )
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

function isLate({ date }: Letter, passage: Passage): boolean {
  return passedItsLimit(passage.lower) && (date === null || !isBeforeItsLimit(passage, date.day))
}

type Wrong = 'broad' | 'start' | 'late'

const ON_WAITING = phrase(
  '(?:sagsbehandlings|svar|behandlings|ekspeditions)?(?:frist|tid)(?:en|er|erne)?>',
  'behandle[rst]?>',
  'svar(?:et)? (?:senest|inden|om|kan|kommer|på)',
  'hører (?:du )?fra',
  'får (?:du )?(?:et )?svar>',
  'afgørelsen? (?:senest|inden|kan|kommer)',
  'vente(?:tid\\p{L}*)?>',
)
const UNIT = '(uger?|måneder?|mdr\\.?|dage|hverdage|år)'
const INTERVAL = new RegExp(
  `(?<![a-zæøå\\d])(\\d{1,3}|en|et|to|tre|fire|fem|seks|otte|ti|tolv) ?${UNIT}? ?(?:-|til|og|op til) ?(\\d{1,3}|en|et|to|tre|fire|fem|seks|otte|ti|tolv) ?${UNIT}`,
)
const SAID: Readonly<Record<string, number>> = {
  en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, otte: 8, ti: 10, tolv: 12,
} // prettier-ignore
const WEEKS = (unit: string): number =>
  unit.startsWith('uge') ? 1 : unit.startsWith('m') ? 4.35 : unit.startsWith('år') ? 52 : 1 / 7
const OPEN_ENDED = phrase(
  '(?:kan|ved) (?:vi )?(?:desværre |på nuværende tidspunkt |endnu )*ikke (?:[^ ,]+ ){0,4}?(?:sige|oplyse|love|vide|svare på)?,? hvornår',
  'ikke (?:muligt|til) at (?:sige|oplyse|forudsige),? hvor(?:når| lang tid)',
  '(?:ingen|ikke nogen) (?:fast )?(?:svar|sagsbehandlings)?frist',
  'så snart (?:vi|der) (?:har|er) tid>',
  'når (?:vi|der|det) (?:får|bliver|er) (?:tid|plads|din tur)',
)

/** "Mellem 2 og 52 uger" tells nothing, nor does "når det bliver din tur". */
function isBroad(lower: string): boolean {
  if (/klage|møde|besøg|ringer|kontakter dig|kalender|forløb|varer/.test(lower)) return false
  if (OPEN_ENDED.test(lower) && !/senest (?:den )?\d/.test(lower)) return true
  const told = ON_WAITING.test(lower) ? INTERVAL.exec(lower) : null
  if (told === null) return false
  const [, from = '', firstUnit, to = '', unit = ''] = told
  const shortest = (SAID[from] ?? Number(from)) * WEEKS(firstUnit ?? unit)
  const longest = (SAID[to] ?? Number(to)) * WEEKS(unit)
  return longest > 3 * shortest && longest - shortest > 8
}

const COUNTED = phrase(
  '(?:regnes|regnet|løber|tæller|begynder|starter|gælder|sagsbehandlingstid\\p{L}*|fristen?),? (?:[^ .]+ ){0,5}?(?:fra|når|efter)>',
  '(?:inden|senest|højst) (?:for )?\\d+ (?:uger|måneder),? (?:efter|fra|når|regnet)>',
)
const COMPLETE = phrase(
  '(?:fuldt|fuld|tilstrækkeligt|færdig) (?:ud )?(?:oplyst|belyst|udredt)',
  '(?:er|bliver|blevet) (?:fuldt )?(?:oplyst|belyst|oprettet|fordelt|visiteret|screenet)>',
  '(?:alle|samtlige|de nødvendige|det sidste|de sidste) (?:[^ ,]+ ){0,3}?(?:oplysninger|bilag|papirer|dokumenter|attester|udtalelser|erklæringer)',
  '(?:lægeattest|attest|udtalelse|erklæring|samtykke|skema|samtale|hjemmebesøg|visitationsbesøg|sagsbehandler)\\p{L}* (?:[^ ,]+ ){0,4}?(?:er|har|foreligger|kommet|modtaget|holdt|fået|afholdt)',
  '(?:har|får) fået (?:en|din) sagsbehandler',
  '(?:begge dele|det hele|alt) (?:er|har)',
)

/** The limit runs from when the application came, not from when the case is ready. */
function startsLate(lower: string): boolean {
  return (
    COUNTED.test(lower) &&
    COMPLETE.test(lower) &&
    !/klage|(?:fra|efter) (?:vi|den dag,? (?:vi|hvor vi)) (?:har )?(?:modtog|modtaget|fik|fået) (?:din )?ansøgning/.test(
      lower,
    )
  )
}

const WARNED = phrase(
  '(?:vi|jeg) (?:skrev|sendte|meddelte) (?:[^ ]+ ){0,3}?den \\d',
  'som vi skrev',
  '(?:tidligere|allerede) (?:skrevet|meddelt|oplyst|varslet)',
)

const why = {
  da: 'Fristen skal være fast og løbe fra den dag, ansøgningen kom. Ellers kan borgeren ikke vide, hvornår svaret er forsinket.',
  en: 'The limit must be fixed and run from the day the application came. Otherwise the citizen can’t know when the answer is late.',
}
const TELLS: Readonly<Record<Wrong, Pick<Finding, 'what' | 'why' | 'remedy'>>> = {
  broad: {
    what: {
      da: 'Brevet giver ingen frist, som borgeren kan regne med: den er for bred eller slet ikke sat.',
      en: 'The letter tells no limit the citizen can rely on: it is too broad or not set at all.',
    },
    why,
    remedy: {
      da: 'Skriv den frist, kommunen har fastsat for området, og den dato, den løber ud.',
      en: 'Write the limit the municipality has set for the area, and the day it ends.',
    },
  },
  start: {
    what: {
      da: 'Brevet regner fristen fra et senere tidspunkt end den dag, ansøgningen kom.',
      en: 'The letter counts the limit from later than the day the application came.',
    },
    why,
    remedy: {
      da: 'Regn fristen fra modtagelsen af ansøgningen, også når den er mundtlig eller mangler bilag. Kan den ikke holdes, så skriv det, før den løber ud.',
      en: 'Count from receipt of the application, also where it is oral or lacks annexes. If it can’t be kept, say so before it ends.',
    },
  },
  late: {
    what: {
      da: 'Beskeden om forsinkelsen kommer, efter at fristen er løbet ud.',
      en: 'The notice of delay comes after the limit has run out.',
    },
    why: {
      da: 'Kan fristen ikke holdes, skal borgeren have skriftlig besked om en ny dato, inden den løber ud.',
      en: 'If the limit can’t be kept, the citizen must be told of a new date in writing before it ends.',
    },
    remedy: {
      da: 'Giv en bestemt ny dato, beklag, at beskeden kom for sent, og sæt en påmindelse i sagen før fristen.',
      en: 'Give a definite new date, regret that the notice came late, and set a reminder before the limit.',
    },
  },
}
