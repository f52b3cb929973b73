import { isNonEmpty } from '../../../base/list.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { awaitingIn, isForFunctionAlone, waitsForDiagnosis } from './awaiting.ts'
import { DEMANDS, DENIED, type Demand } from './demand.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

/** The demand is put as a demand. */
const REQUIRES = phrase(
  '(?:vi|kommunen) skal have>',
  '(?:når|hvis) (?:det|den|behandlingen|udredningen|forløbet) (?:[^ ,.;]+ )?(?:slut|afsluttet|færdig)',
  '§ ?85 er (?:kun |alene )?for>',
  '(?:er |som |en |et )*(?:betingelse|forudsætning|krav|kriterium)>',
  'forudsætter',
  'forudsættes',
  'kræve[rs]',
  'kræves det',
  'skal (?:[^ ,.;]+ ){0,3}?(?:være|have|foreligge|afvente\\p{L}*|dokumenteres|afsluttes)',
  '(?:kan|kommer) (?:[^ ,.;]+ ){0,6}?først>',
  'først (?:kan|komme|når|efter)',
  'først>',
  'kun (?:for|til|gives|ydes|bevilges|borgere|personer|hvis|når)',
  'alene (?:for|til|gives|ydes|bevilges|borgere|personer)',
  'forbeholdt',
  '(?:er|gælder|gives|ydes|bevilges) (?:alene |kun )?(?:for|til) (?:borgere|personer|voksne|mennesker)',
  'målrette\\p{L}* ',
  'uden (?:en |et )?(?:[^ ,.;]+ )?(?:diagnose|udredning|erklæring|dokumentation|behandling)\\p{L}*',
  '(?:personkredsen|målgruppen|målgruppe) er>',
  '(?:hjælper|støtter) (?:[^ ,.;]+ )?kun>',
  '(?:er|gælder) (?:kun |alene )?for dem>',
  'skal (?:borger(?:en)?|du|ansøger|man)>',
  'så længe',
  'inden (?:vi|der) kan',
  'før (?:vi|der|du|støtte)',
)
const THEREFORE = phrase(
  'derfor',
  'dermed',
  'således',
  'hvorfor',
  'da>',
  'fordi',
  'idet',
  'eftersom',
  'på (?:den|det|denne) (?:baggrund|grundlag)',
  'herefter',
  'følgelig',
  'så(?:ledes)? (?:er|kan)',
  'af den grund',
  'når>',
  'lagt (?:særlig |afgørende )?vægt',
  'begrundelsen er',
  'skyldes',
)
const OUTSIDE = phrase(
  '(?:ikke|ingen) (?:[^ ,.;]+ ){0,2}?(?:muligt|mulig|mulighed)>',
  'ikke (?:[^ ,.;]+ ){0,5}?henføres',
  'ikke tale om',
  'ser vi på,? om du (?:hører|er|kan)',
  '(?:ikke|hverken) (?:[^ ,.;]+ ){0,6}?(?:målgruppe|personkreds|omfattet|berettiget|ret til|§ 85)\\p{L}*',
  '(?:uden for|udenfor) (?:[^ ,.;]+ ){0,2}?(?:målgruppe|personkreds|bestemmelse)\\p{L}*',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:få|bevilges|bevilge|bevilget|imødekomme\\p{L}*|gives|give|tilbyde|tilbydes|ydes|yde|modtage)>',
  '(?:kan|får|bevilges|gives|ydes) (?:[^ ,.;]+ ){0,4}?ikke>',
  'opfylder (?:[^ ,.;]+ ){0,3}?ikke',
  'ikke (?:[^ ,.;]+ ){0,3}?opfyldt?',
  'opfylder (?:[^ ,.;]+ )?ikke',
  'afslag\\p{L}*',
  'afslår',
  'nej til',
  'ikke (?:er )?(?:grundlag|mulighed|betydelig\\p{L}*)',
  'ikke kan anses',
  'er der ikke',
  'hører (?:[^ ,.;]+ ){0,3}?(?:under|til) (?:[^ ,.;]+ )?(?:sundhed|region|psykiatri|ældre|plejehjem|behandl|botilbud|sygehus)\\p{L}*',
)
const LACKS = phrase(
  'ikke',
  'ingen',
  'uden',
  'mangler',
  'endnu',
  'afvente\\p{L}*',
  'hverken',
  'fortsat',
  'stadig',
  'midt i',
  'alene',
  'kun',
  'først',
  'for(?:bigående|målet)',
  'midlertidig\\p{L}*',
  'forvente\\p{L}*',
  'alder\\p{L}*',
  'pensions\\p{L}*',
  'bor>',
  'bedr\\p{L}+',
  'reaktionstilstand',
  'under',
  'over',
  'fyldt',
  'nået',
)
/** Provisions where lasting reduction, age or housing are the law's own demands. */
const LAWFUL_ELSEWHERE = phrase(
  '§§? ?(?:82 ?[a-d]|83|95|96|97|98|100|105|107|108|112|113|114|115|116|117|118)(?:[ ,.)]|$)',
  'ledsageordning\\p{L}*',
  'bpa>',
  'borgerstyret',
  'merudgift\\p{L}*',
  'kompensationsydelse\\p{L}*',
  'hjælpemid\\p{L}*',
  'længerevarende botilbud',
  'kontaktperson for døvblinde',
  'boligindretning',
  'invalidebil\\p{L}*',
  'ældrelov\\p{L}*',
  'helhedspleje',
)
const SUPPORT = phrase(
  '§§? ?85',
  'bostøtte\\p{L}*',
  'socialpædagogisk\\p{L}*',
  'personkreds\\p{L}*',
  'målgruppe\\p{L}*',
)
const ONLY_HERE = new Set([
  'SEL § 96',
  'SEL § 97',
  'SEL § 98',
  'SEL § 95',
  'SEL § 100',
  'SEL § 108',
  'SEL § 112',
  'SEL § 113',
  'SEL § 114',
  'SEL § 116',
  'SEL § 118',
  'ABL § 105',
])

/** § 85 asks for a substantial reduction or special social problems, and nothing more. */
export const diagnoseEllerVarighed: Rule<Letter> = {
  id: 'diagnose-eller-varighed',
  title: {
    da: 'Der er ikke stillet krav om diagnose, varighed, behandling, alder eller bolig',
    en: 'No demand is made of diagnosis, duration, treatment, age or housing',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, sel85],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (isForFunctionAlone(letter)) {
      const awaiting = letter.passages.filter(isOwn).filter(waitsForDiagnosis)
      const found: readonly Finding[] = awaiting.map((passage) => ({
        ...awaitingIn(letter),
        quote: quotePassage(letter, passage),
      }))
      return isNonEmpty(found) ? fails(...found) : holds
    }
    if (!isAboutSupport(letter)) return notApplicable('Afgørelsen er ikke om socialpædagogisk støtte.')
    const shared = letter.provisions.some((provision) => ONLY_HERE.has(provision))
    const open = letter.passages.filter(isOwn)
    const findings: readonly Finding[] = open.flatMap((passage, i): Finding[] => {
      const demand = demandIn(passage, open[i + 1], open[i - 1], shared)
      return demand === null ? [] : [{ ...findingOf(demand), quote: quotePassage(letter, passage) }]
    })
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

function isAboutSupport({ provisions, passages }: Letter): boolean {
  return (
    provisions.includes('SEL § 85') ||
    provisions.includes('AKL § 85') ||
    passages.some(({ lower }) => /bostøtte|socialpædagogisk/.test(lower))
  )
}

function isOwn({ section, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'kontakt' &&
    section !== 'hoved' &&
    block.kind !== 'line' &&
    block.kind !== 'heading'
  )
}

function demandIn(
  passage: Passage,
  after: Passage | undefined,
  before: Passage | undefined,
  shared: boolean,
): Demand | null {
  const own = passage.voice === 'borger' ? clausesOf(passage.lower).slice(1).join(' ') : passage.lower
  if (DENIED.test(own) || LAWFUL_ELSEWHERE.test(own)) return null
  if (shared && !SUPPORT.test(own) && !SUPPORT.test(before?.lower ?? '')) return null
  const demand = DEMANDS.find(({ about }) => about.test(own))
  if (demand === undefined || (!LACKS.test(own) && !REQUIRES.test(own))) return null
  const concludes = OUTSIDE.test(own) && (THEREFORE.test(own) || REQUIRES.test(own))
  const required =
    REQUIRES.test(own) &&
    (SUPPORT.test(own) || /støtte|bistand|bestemmelsen|hjælp/.test(own)) &&
    isDemanding(own, demand)
  const next =
    after !== undefined &&
    after.voice !== 'borger' &&
    LACKS.test(own) &&
    /^(?:derfor|dermed|på (?:den|denne)|af den grund|du (?:er|opfylder|kan|hører) (?:[^ ]+ )?(?:derfor|dermed|således|ikke)|vi (?:kan|giver) (?:derfor|af den grund)|så )/.test(
      after.lower,
    ) &&
    OUTSIDE.test(after.lower) &&
    !LAWFUL_ELSEWHERE.test(after.lower) &&
    isLacking(own, demand)
  if (passage.voice === 'kilde' && !required && !OUTSIDE.test(own)) return null
  return (concludes && isLacking(own, demand)) || required || next ? demand : null
}

/** "Støtten begynder, når du er flyttet i egen bolig" demands nothing; "kun til borgere i egen bolig" does. */
function isDemanding(own: string, { id }: Demand): boolean {
  if (id === 'bolig')
    return /kun|alene|forudsæt|kræve|betingelse|krav|forbeholdt|for (?:dem|borgere|personer)/.test(own)
  if (id === 'alder')
    return (
      /folkepension|alder|mellem 18/.test(own) &&
      /(?:er|gælder|gives|ydes|bevilges|kun|alene|forbeholdt|kræve|betingelse|målrettet)/.test(own)
    )
  return !/(?:formålet|målet|startes? op|begynder|opfølgning|følger op)/.test(own)
}

/** What is told of the citizen is the demand unmet, not a mere fact. */
function isLacking(own: string, { id }: Demand): boolean {
  if (id === 'diagnose')
    return /(?:ikke|ingen|uden|mangler|endnu|afvent|under|midt i|i gang)[^.;]{0,50}(?:diagnos|udred)|(?:diagnos|udred)[A-Za-zÀ-ÖØ-öø-ÿ]*[^.;]{0,50}(?:ikke|mangler|endnu)/.test(
      own,
    )
  if (id === 'varighed')
    return /(?:ikke|hverken|ingen|uden|næppe)[^.;]{0,60}(?:varig|kronisk|stationær|permanent)|midlertidig|forbigående|reaktionstilstand|bedring|bedre|rask|gå over|varig[^.;]{0,60}ikke/.test(
      own,
    )
  return true
}

function findingOf({ says }: Demand): Omit<Finding, 'quote'> {
  return {
    mangel: 'personkreds',
    level: 'fejl',
    what: {
      da: `Brevet kræver ${says.da} for støtte efter § 85. Det gør loven ikke.`,
      en: `The letter demands ${says.en} for § 85 support. The act does not.`,
    },
    why: {
      da: 'Det afgørende er, om funktionsevnen er betydeligt nedsat, eller om der er særlige sociale problemer, og om det giver et behov. Støtten kan gives, mens andet stadig bliver undersøgt eller behandlet.',
      en: 'What counts is a substantial reduction of function or special social problems, and a need that follows. Support can run while other things are still being examined or treated.',
    },
    remedy: {
      da: 'Tag kravet ud, og vurder, om borgeren nu har svært ved de aktiviteter, der er søgt støtte til, og hvorfor.',
      en: 'Take the demand out, and assess whether the citizen now has difficulty with the activities applied for, and why.',
    },
  }
}
