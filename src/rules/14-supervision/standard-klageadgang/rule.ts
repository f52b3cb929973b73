import { isNonEmpty } from '../../../base/list.ts'
import { COMPLAINT_BODY, WRONG_BODIES } from '../../../law/complaint-body.ts'
import { isOthersWords } from '../../../stages/14-supervision/others-words.ts'
import { isOnlyAbout, quotePassage, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { rsl60, rsl66and67, sel166 } from './source.ts'

const ON_COMPLAINT = phrase('klag\\p{L}*', 'påklag\\p{L}*', 'anke\\p{L}*', 'indbring\\p{L}*', 'genvurder\\p{L}*')
const TIME =
  /(\d{1,3}|en|to|tre|fire|fem|seks|otte|ti|tolv|fjorten) ?(uger?s?|måned(?:er|ers)?|dages?|hverdages?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g
const DAYS: Readonly<Record<string, number>> = {
  en: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
  fjorten: 14,
}
/** Time for the municipality to answer, not for the citizen to complain. */
const OF_MUNICIPALITY =
  /genvurder|revurder|ansøgning|offentliggjort|kommunens frist|frist(?:en)? for (?:afgørelse|svar)|svar|besked|videresend|sende[rs]? (?:den|sagen|klagen)|behandle|sagsbehandl|vi (?:ser|vurderer|kigger|afgør)|kommunen (?:har|skal|ser|vurderer|behandler|afgør)|kvitter|bekræft|hvis (?:klagen|du) (?:er )?(?:kommer )?for sen/
const OLD_BODIES: ReadonlySet<string> = new Set([
  'det-sociale-naevn',
  'beskaeftigelsesankenaevnet',
  'amtsankenaevnet',
  'revaliderings-og-pensionsnaevnet',
  'amtet',
  'statsamtet',
  'statsforvaltningen',
  'klagenaevnet',
])
const NO_RIGHT = phrase(
  '(?:kan|må) (?:[^ ]+ ){0,6}?ikke (?:[^ ]+ ){0,2}?(?:påklages|påklage|ankes|indbringes|klages|klage)>',
  '(?:ikke|ingen) (?:mulighed for (?:at )?|adgang til (?:at )?|ret til (?:at )?)?(?:påklag|klag|anke)\\p{L}*',
  '(?:kommunens|visitationens|udvalgets) afgørelse er endelig',
  'afgørelse\\p{L}* er endelig\\p{L}*',
)
/** What can't be appealed: the service level itself, §§ 82 a-d, prices, the choice of provider, the way one was treated. */
const LAWFULLY_NONE =
  /serviceniveau|standarden|kvalitetsstandard|82 ?[a-d]|§ ?79|åbne tilbud|støtteperson|kontaktperson|takst|pris|leverandør|udfører|sagsbehandlingen|praktisk|(?:faktisk )?forvaltning|råd og vejledning|ophør(?:et)? af (?:den )?(?:gamle|tidligere)|30, stk|forebyggende|111/
const STRAIGHT = phrase(
  '(?:klag\\p{L}*|den|det|skriv|send|henvend\\p{L}*) (?:[^ ]+ ){0,4}?(?:direkte|sendes|indsendes|indgives|rettes|stiles|fremsendes|skriftligt|send) (?:[^ ]+ ){0,2}?til ankestyrelsen',
  'klag(?:er|en)? (?:sendes|stiles|rettes|indgives) til ankestyrelsen',
)
const FORM = phrase(
  'klag\\p{L}* (?:skal|kan kun) (?:[^ ]+ ){0,3}?(?:skriftlig\\p{L}*|begrundes?|begrundet|være begrundet|underskr\\p{L}*|indgives (?:via|på|gennem) (?:borger|digital|et|hjemmeside|skema)\\p{L}*)',
  '(?:skriftlig|begrundet) (?:og (?:skriftlig|begrundet) )?klage (?:skal|kræves|er en betingelse)',
  'klag\\p{L}* (?:[^ ]+ ){0,6}?skal (?:[^ ]+ ){0,4}?(?:skriftlig\\p{L}*|begrundet)',
  'skal (?:du |borgeren |man )?klage skriftligt',
  '(?:mundtlig\\p{L}*|telefonisk\\p{L}*) klager? (?:[^ ]+ ){0,2}?(?:ikke|afvises)',
  'klag\\p{L}* … (?:kun|alene) (?:skriftligt|digitalt|via)',
)
const DIGITALLY = phrase('klag\\p{L}* (?:skal )?(?:fremsendes|indsendes|sendes|indgives) (?:[^ ]+ )?digitalt')
const OTHERWISE = phrase(
  'mundtlig\\p{L}*',
  'telefon\\p{L}*',
  'ringe?>',
  'med (?:almindelig )?post',
  'pr\\. brev',
  'skriftlig\\p{L}*',
)
/** It runs from the day the citizen was told. */
const FROM_ITS_DATE = phrase('(?:uger?|dage) (?:fra|efter) (?:afgørelsens|brevets|afgørelsesbrevets) (?:dato|datering)')
const OWN_DECIDES = phrase(
  '(?:klag\\p{L}*|indbring\\p{L}*|anke\\p{L}*|påklag\\p{L}*)(?: [^ ]+){0,6}? (?:til|for|af) (?:byrådet|kommunalbestyrelsen|borgmesteren|socialudvalget|(?:social- og |børne- og )?\\p{L}*udvalget|direktøren|forvaltningschefen|kommunens (?:klage)?nævn|borgerrådgiveren|lederen|afdelingslederen|centerchefen)',
)
const LATE_REJECTED = phrase(
  '(?:for sen|forsinkede?|for sent|efter fristen),?(?: [^ ]+){0,6}? (?:afvises|behandles ikke|bortfalder)',
  '(?:afviser|behandler ikke) (?:[^ ]+ )?klager?,? (?:der|som) (?:[^ ]+ ){0,3}?(?:for sent|efter (?:klage)?fristen)',
  '(?:overskrides|overholdes) (?:[^ ]+ ){0,3}?(?:klage)?fristen (?:[^ ]+ ){0,3}?(?:afvises|bortfalder|ikke)',
)

function wrongIn(clause: Clause, standard: Standard, board: boolean): Flaw | null {
  const { lower, part, about } = clause
  if ((part !== 'klage' && !ON_COMPLAINT.test(lower)) || lower.endsWith('?') || isOthersWords(clause)) return null
  const body = WRONG_BODIES.find(
    ({ id, kind, names }) =>
      kind === 'anden' &&
      (OLD_BODIES.has(id) || (!board && id !== 'regionen')) &&
      names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(lower)),
  )
  // Whose turn it was before, the catalogue does not say.
  const isKnown = standard.lawDate >= COMPLAINT_BODY.inForce.from
  if (isKnown && body !== undefined && !/tidligere|nedlagt|ikke længere|diskrimin|ligebehandl/.test(lower))
    return FLAW.instans
  if (!board && OWN_DECIDES.test(lower)) return FLAW.instans
  if (NO_RIGHT.test(lower) && !LAWFULLY_NONE.test(lower) && !isOnlyAbout(about, /^SEL § (?:82 [a-d]|10|12)$/))
    return FLAW.ret
  if (
    STRAIGHT.test(lower) &&
    !/fasthold|ændre|medhold|videre|enig|kommunen sender|vi sender|sender (?:vi|kommunen)|giver/.test(lower) &&
    !standard.clauses.some(
      (other) =>
        other.part === 'klage' &&
        /(?:til|hos|i) (?:[^ ]+ ){0,3}?(?:kommune|visitation|forvaltning|rådgiver|myndighed|os)/.test(other.lower),
    )
  )
    return FLAW.vej
  if (FORM.test(lower) && !/ikke|behøver|eller mundtlig|mundtligt eller/.test(lower)) return FLAW.form
  if (LATE_REJECTED.test(lower)) return FLAW.form
  if (DIGITALLY.test(lower) && !isToldOtherwise(standard)) return FLAW.form
  if (FROM_ITS_DATE.test(lower) && !/genvurder|revurder/.test(lower)) return FLAW.frist
  return hasWrongLimit(lower) ? FLAW.frist : null
}

function isToldOtherwise({ clauses }: Standard): boolean {
  return clauses.some(({ part, lower }) => (part === 'klage' || ON_COMPLAINT.test(lower)) && OTHERWISE.test(lower))
}

/** A time for complaining that is not four weeks. */
function hasWrongLimit(lower: string): boolean {
  if (!/klag|anke|påklag|frist|indbring/.test(lower)) return false
  return [...lower.matchAll(TIME)].some(({ index, 1: number, 2: unit, 0: all }) => {
    const before = lower.slice(0, index)
    const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf(' og '), before.lastIndexOf('. '))
    const clause = lower.slice(Math.max(0, at), index + all.length + 30)
    if (OF_MUNICIPALITY.test(clause) || !/inden|senest|frist|efter|fra|klag/.test(clause)) return false
    const n = DAYS[number ?? ''] ?? Number(number)
    return !(((unit ?? '').startsWith('uge') && n === 4) || ((unit ?? '').startsWith('dag') && n === 28))
  })
}

/** Wrong body, limit, way or form, or no right where there is one; saying nothing is advice. */
export const standardKlageadgang: Rule<Standard> = {
  id: 'standard-klageadgang',
  title: {
    da: 'Standarden fortæller rigtigt, hvordan man klager',
    en: 'The standard tells rightly how to complain',
  },
  checklist: ['D25'],
  sources: [rsl60, rsl66and67, sel166],

  check(standard) {
    const board = standard.clauses.some(({ lower }) => lower.includes('ankestyrelsen'))
    const findings: readonly Finding[] = standard.clauses
      .flatMap((clause): readonly Finding[] => {
        const flaw = wrongIn(clause, standard, board)
        return flaw === null ? [] : [{ ...COMMON, ...flaw, quote: quotePassage(standard, clause) }]
      })
      .slice(0, 5)
    if (isNonEmpty(findings)) return fails(...findings)
    if (isOnlyAbout(standard.provisions, /^SEL § (?:82 [a-d]|10|12)$/))
      return notApplicable('Tilbuddet kan efter loven ikke påklages.')
    return standard.clauses.some(({ lower, part }) => part === 'klage' || ON_COMPLAINT.test(lower))
      ? holds
      : fails({ ...COMMON, ...FLAW.tavs, level: 'raad', quote: null })
  },
}

type Flaw = Pick<Finding, 'what' | 'remedy'>

const COMMON = {
  mangel: 'klagevejledning',
  level: 'fejl',
  why: {
    da: 'Følger borgeren standarden, når klagen ikke frem til den, der kan afgøre den, eller bliver slet ikke sendt.',
    en: 'A citizen who follows the standard does not reach the body that can decide, or does not complain at all.',
  },
} as const

const FLAW: Readonly<Record<'instans' | 'ret' | 'vej' | 'form' | 'frist' | 'tavs', Flaw>> = {
  instans: {
    what: { da: 'Standarden nævner en forkert klageinstans.', en: 'The standard names the wrong complaint body.' },
    remedy: {
      da: 'Skriv, at klagen afgøres af Ankestyrelsen, hvis kommunen fastholder.',
      en: 'Write that Ankestyrelsen decides if the municipality upholds.',
    },
  },
  ret: {
    what: {
      da: 'Standarden siger, at der ikke kan klages, selv om der kan.',
      en: 'The standard says that there is no complaint where there is one.',
    },
    remedy: {
      da: 'Skriv, at afgørelsen kan påklages til Ankestyrelsen.',
      en: 'Write that the decision can be appealed to Ankestyrelsen.',
    },
  },
  vej: {
    what: {
      da: 'Standarden sender klagen direkte til Ankestyrelsen.',
      en: 'The standard sends the complaint straight to Ankestyrelsen.',
    },
    remedy: {
      da: 'Skriv, at klagen sendes til kommunen, som genvurderer først.',
      en: 'Write that the complaint goes to the municipality, which reassesses first.',
    },
  },
  form: {
    what: {
      da: 'Standarden stiller krav til klagen, som loven ikke stiller.',
      en: 'The standard makes demands on the complaint that the act does not.',
    },
    remedy: {
      da: 'Skriv, at man kan klage mundtligt eller skriftligt og uden begrundelse, og lad Ankestyrelsen tage stilling til en for sen klage.',
      en: 'Write that one may complain orally or in writing and without reasons, and leave late complaints to Ankestyrelsen.',
    },
  },
  frist: {
    what: { da: 'Standarden oplyser en forkert klagefrist.', en: 'The standard tells the wrong time limit.' },
    remedy: {
      da: 'Skriv, at fristen er 4 uger fra den dag, borgeren har fået afgørelsen.',
      en: 'Write that the limit is 4 weeks from the day of being told.',
    },
  },
  tavs: {
    what: {
      da: 'Standarden fortæller ikke, at man kan klage.',
      en: 'The standard does not tell that one can complain.',
    },
    remedy: {
      da: 'Skriv, at der kan klages til kommunen inden 4 uger, og at Ankestyrelsen afgør klagen, hvis kommunen fastholder.',
      en: 'Write that one can complain to the municipality within 4 weeks, and that Ankestyrelsen decides if it upholds.',
    },
  },
}
