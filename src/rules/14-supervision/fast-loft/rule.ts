import { isOnAnswerTime } from '../../../stages/14-supervision/answer-time.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel1, astq, principmeddelelse60af15, hoejesteretKoege } from './source.ts'

const AMOUNT =
  /(?:\d+(?:[.,]\d+)?|½|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|tyve|halvanden) ?(?:-|–)? ?(?:\d+ ?)?(?:(?:ugentlige|månedlige|årlige|støtte|bostøtte|ledsage|besøgs|klip|hele|sammenhængende)[- ]?)?(?:time|timer|minut|minutter|min\.|uge|uger|måned|måneder|mdr|år|gang|gange|besøg|dag|dage|døgn|nætter|kr|kroner|km|ydelser|klip|samtaler|procent|timers|ugers|måneders|minutters|års)(?![A-Za-zÀ-ÖØ-öø-ÿ])/
const HARD = phrase(
  'højst',
  'maksimal\\p{L}*',
  'maksimum',
  'maks\\.?(?!\\p{L})',
  'max\\.?(?!\\p{L})',
  'ikke (?:over|mere end|længere end|flere end|ud over|udover|oftere end)',
  '(?:ikke|aldrig) (?:[^ ]+ ){0,2}?(?:mere|længere|flere|oftere) end',
  'ikke (?:[^ ]+ ){0,3}?(?:ud over|udover) \\d',
  '(?:kan|må|skal) (?:[^ ]+ ){0,4}?(?:ikke|aldrig) (?:overstige|overskride|bevilges (?:mere|flere|længere|ud over|udover)|gives (?:mere|flere)|ydes (?:mere|flere)|vare (?:længere|mere)|være (?:mere|længere|over)|forlænges)',
  '(?:loft|grænse|maksimum)(?:et|en)? (?:er|på|udgør)',
  'øvre (?:grænse|loft)',
  'overstiger (?:aldrig|ikke)',
  'under ingen omstændigheder',
)
const SOFT = phrase('op til', 'begrænset til', 'kun>')
const HELP = phrase(
  'hjælp\\p{L}*',
  '\\p{L}*støtte\\p{L}*',
  'bevil\\p{L}*',
  'ydes',
  'yde',
  'gives',
  'tildel\\p{L}*',
  'timer(?:ne)?',
  'timetal\\p{L}*',
  'time',
  '\\p{L}*ophold\\p{L}*',
  '\\p{L}*forløb\\p{L}*',
  'indsats\\p{L}*',
  'bistand\\p{L}*',
  'ledsag\\p{L}*',
  'pakke\\p{L}*',
  'niveau\\p{L}*',
  'tilskud\\p{L}*',
  'ordning\\p{L}*',
  '\\p{L}*rengøring\\p{L}*',
  'ydelse\\p{L}*',
  'omfang\\p{L}*',
  'bad>',
  'indkøb',
  'tøjvask',
  'samtale\\p{L}*',
  'træning\\p{L}*',
  'kørsel',
  'aflastning\\p{L}*',
  'tabt arbejdsfortjeneste',
  'rammen?',
)
/** Limits on time for answering, on staff, payment and groups are no limits on help. */
const OTHER = phrase(
  'sagsbehandl\\p{L}*',
  '(?:svar|afgørelse\\p{L}*|besked|brev) … (?:inden|senest|højst)',
  'ventetid\\p{L}*',
  '(?:vente|venter|ventes|går der|gå) … (?:højst|maksimalt)',
  'opstart\\p{L}*',
  'iværksæt\\p{L}*',
  'begynde[rs]? (?:[^ ]+ ){0,3}?(?:senest|højst)',
  '(?:forskellige |faste )?(?:medarbejdere|hjælpere|personer|deltagere|beboere|borgere) (?:pr|ad|i gruppen|på)',
  '\\d+ (?:forskellige )?(?:medarbejdere|hjælpere|deltagere|personer)',
  'egenbetaling\\p{L}*',
  'betale[rs]?',
  'betaling\\p{L}*',
  'opfølg\\p{L}*',
  'afbud\\p{L}*',
  'forsink\\p{L}*',
  'varsel',
  'klage\\p{L}*',
  'opspar\\p{L}*',
  'spare[srt]? (?:timer )?op',
  'husleje\\p{L}*',
  'ad gangen',
  'hvorefter',
  'revurder\\p{L}*',
  'på (?:sagen|den) igen',
  'responstid\\p{L}*',
  'nødkald\\p{L}*',
  'afstand',
  'serviceniveauet (?:er|må)',
  'procent dyrere',
)

/** The limit that the act itself sets for this help. */
function isStatutory({ lower, about }: Clause): boolean {
  if (
    /(?:efter|ifølge|i) (?:loven|lovens|servicelovens|§)|loven (?:fast)?sætter|lovens (?:ramme|grænse|loft)|lovbestemt|lovfastsat/.test(
      lower,
    ) &&
    !/(?:bevilges|gives) efter/.test(lower)
  )
    return true
  if (isOnlyAbout(about, /^SEL § 97$/) && /15 timer|femten timer|(?:6|seks) måneder/.test(lower)) return true
  if ((isOnlyAbout(about, /^SEL § 82 b$/) || /82 ?b/.test(lower)) && /(?:6|seks) ?(?:måned|mdr)/.test(lower))
    return true
  if (
    about.some((short) => /^SEL § 82 [abcd]$/.test(short)) &&
    /(?:6|seks) ?(?:måned|mdr)|3 (?:nætter|døgn)/.test(lower)
  )
    return true
  if (isOnlyAbout(about, /^SEL § 82 [a-d]$/)) return true
  if (about.includes('SEL § 95') && /48 timer/.test(lower)) return true
  return (
    about.some((short) => /^(?:SEL § (?:97|100|112|113|114|117 a)|BL § 8[67])$/.test(short)) &&
    /kr|kroner|procent|%/.test(lower)
  )
}

/** § 97 gives 15 hours a month: fewer, as a rule for all, is a cap. */
function isBelowStatute({ lower, about }: Clause): boolean {
  if (!isOnlyAbout(about, /^SEL § 97$/) || !/bevilg|ydes|gives|højst|maks|op til|udgør/.test(lower)) return false
  const hours = /(\d{1,2}) (?:ledsage)?timer(?:s ledsagelse)? (?:om|pr\.?|per|i) måned/.exec(lower)?.[1]
  return hours !== undefined && Number(hours) < 15 && !/typisk|normalt|ønsker|bruger|opspar|spare/.test(lower)
}

/** "Rammen kan ikke overskrides": said beside the limit, it leaves no reservation anything to do. */
const ABSOLUTE = phrase(
  '(?:kan|må) (?:[^ ,.;]+ ){0,2}?ikke (?:overskrides|fraviges|overstiges|dispenseres)',
  'uden undtagelse',
  'undtagelsesfri\\p{L}*',
  'under ingen omstændigheder',
)

function isAbsolute({ lower, index, chapter }: Clause, standard: Standard): boolean {
  const next = standard.clauses.find((other) => other.index === index + 1)
  return ABSOLUTE.test(lower) || (next?.chapter === chapter && ABSOLUTE.test(next.lower))
}

function caps(clause: Clause, standard: Standard): boolean {
  const { lower, part, whole } = clause
  if (
    isOnAnswerTime(clause) ||
    part === 'betaling' ||
    part === 'lovgrundlag' ||
    !AMOUNT.test(lower) ||
    OTHER.test(lower)
  )
    return false
  if (isBelowStatute(clause)) return true
  const hard = HARD.test(lower)
  if (!hard && !SOFT.test(lower)) return false
  if (!HELP.test(whole) && part !== 'omfang') return false
  if (/(?:ikke|ingen) (?:[^ ]+ ){0,2}?(?:loft|øvre|grænse|maksim)/.test(lower) || isStatutory(clause)) return false
  if (hard && isAbsolute(clause, standard)) return true
  if (standard.reservationFor(clause) !== null) return false
  // "Op til" is how a frame is told too: a cap only where nothing in the chapter looks to the need.
  return hard || !standard.reservations.some(({ chapter }) => chapter === clause.chapter)
}

/** A fixed cap on hours, weeks or money without reservation; the limits that statute sets are no caps of the municipality. */
export const fastLoft: Rule<Standard> = {
  id: 'fast-loft',
  title: {
    da: 'Et loft over hjælpen kan brydes, når behovet er større',
    en: 'A cap on help gives way where the need is greater',
  },
  checklist: ['D16'],
  sources: [sel1, astq, principmeddelelse60af15, hoejesteretKoege],

  check(standard) {
    const told = helpClauses(standard).filter(({ lower, part }) => part !== 'frist' && AMOUNT.test(lower))
    if (told.length === 0) return notApplicable('Standarden siger ikke, hvor meget hjælp der gives.')
    return failsAt(
      standard,
      told.filter((clause) => caps(clause, standard)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden sætter et fast loft over hjælpen, uden at et større behov kan føre til mere.',
    en: 'The standard sets a fixed cap on help, with no way to more where the need is greater.',
  },
  why: {
    da: 'Hjælpen skal dække det konkrete behov. Et loft, der aldrig kan brydes, sætter en regel i stedet for en vurdering.',
    en: 'Help must cover the concrete need. A cap that never gives way puts a rule in place of an assessment.',
  },
  remedy: {
    da: 'Gør tallet vejledende, og skriv, at der gives mere, når en konkret og individuel vurdering viser et større behov.',
    en: 'Make the figure indicative, and write that more is given where a concrete, individual assessment shows a greater need.',
  },
} as const
