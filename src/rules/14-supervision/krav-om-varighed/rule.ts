import { isCondition, isDisclaimed, isByLaw, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel85, principmeddelelse6af18 } from './source.ts'

const LASTING = phrase(
  'varigt?(?!\\p{L})',
  'varige(?!\\p{L})',
  'permanent\\p{L}*',
  'kronisk\\p{L}*',
  'livslang\\p{L}*',
  'livsvarig\\p{L}*',
  'stationær\\p{L}*',
  'uhelbredelig\\p{L}*',
  '(?:langvarig|længerevarende|vedvarende|blivende)\\p{L}* (?:[^ ]+ ){0,3}?(?:funktionsnedsæt|nedsat|nedsættelse|behov|problem|lidelse|vanskelighed|karakter)\\p{L}*',
  '(?:nedsat|nedsættelse\\p{L}*|behov\\p{L}*|problem\\p{L}*|vanskelighed\\p{L}*|funktionsnedsættelse\\p{L}*) (?:[^ ]+ ){0,4}?(?:mindst|mere end|minimum|over) (?:\\d+|et|to|tre|seks) (?:måned|år|mdr)\\p{L}*',
  '(?:mindst|minimum) (?:\\d+|et|to|tre|seks) (?:års|måneders) varighed',
  'ikke (?:kan )?(?:forventes )?(?:at )?(?:bedre|bedres|forbedres)',
)
const TREATED = phrase(
  'færdigbehandl\\p{L}*',
  'færdigudred\\p{L}*',
  'udbehandl\\p{L}*',
  '(?:behandling\\p{L}*|udredning\\p{L}*|behandlingsmulighed\\p{L}*)(?:[^.;]{0,40}?) (?:er |være |skal være )?(?:afsluttet|udtømt|udtømte|færdig|gennemført|afprøvet|tilendebragt)',
  '(?:afsluttet|udtømt|udtømte|gennemført|afslutte|færdiggjort) (?:[^ ]+ ){0,3}?(?:behandling|udredning)\\p{L}*',
  '(?:alle |øvrige )?behandlingsmulighed\\p{L}*',
  '(?:er|være) (?:i|under) (?:aktiv |relevant |medicinsk |psykiatrisk )+behandling',
)
/** Provisions that ask for a lasting reduction themselves, or belong to acts with their own target groups. */
const LASTING_BY_LAW =
  /^(?:SEL § (?:95|96|97|98|100|101 a|108|112|113|114|116|117|117 a|118|45|41|42)|BL § .*|AEL § .*|ABL § .*)$/
/** The very words of those provisions, whether or not their number stands beside them. */
const BY_ITS_WORDS =
  /færdes alene|(?:forringer|nedsætter) evnen til at færdes|bedre egnet som opholdssted|i væsentlig grad (?:kan )?(?:afhjælpe|lette)|individuelle? (?:befordring|transportmid)/
const EITHER =
  /(?:for en tid|kortvarig|forbigående)[a-zæøå]* eller (?:[a-zæøå]+ )?varig|midlertidig[A-Za-zÀ-ÖØ-öø-ÿ]* (?:eller|og) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ )?varig|varig[A-Za-zÀ-ÖØ-öø-ÿ]* (?:eller|og|såvel som) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ )?midlertidig|kortere eller længere/
const NO_DEMAND = phrase(
  'mens',
  'under udredning',
  'varigt (?:botilbud|ophold)',
  'varig effekt',
  'varigt behov for (?:[^ ,.;]+ ){0,2}?(?:botilbud|bo)>',
  '(?:vurdere|undersøge|se)[rst]? (?:[^ .;]+ ){0,8}?§ ?108',
  'varige (?:ændringer|forandringer|resultater|løsninger)',
  'undgå',
  'forebygge\\p{L}*',
  'formål\\p{L}*',
  'bevare',
  'så (?:borgeren|du) varigt',
  'også',
  'herunder',
)

function demands(clause: Clause, lasting: boolean): boolean {
  const { lower, part } = clause
  if (isDisclaimed(clause) || isOnStaff(clause) || NO_DEMAND.test(lower) || EITHER.test(lower)) return false
  if (part === 'formaal' || part === 'frist' || part === 'betaling') return false
  const treated = TREATED.test(lower)
  if (!treated && (lasting || isByLaw(clause))) return false
  // "… afsluttet, så det kan ses, om den er varig": how the act's own condition is known.
  if (treated && lasting && LASTING.test(lower) && /(?:for at|så)[^.;]{0,30}(?:ses?|vurderes?|afgøres?)/.test(lower))
    return false
  if (treated && /(?:kan|får) (?:[^ ]+ ){0,4}?(?:støtte|hjælp) til/.test(lower)) return false
  return (
    isCondition(clause) ||
    /(?:funktionsnedsættelse|nedsættelse|funktionsevne)[A-Za-zÀ-ÖØ-öø-ÿ]* (?:[^ ]+ ){0,3}?(?:er|vurderes|skal være|have)/.test(
      lower,
    )
  )
}

/** Permanence, a duration or finished treatment demanded where the act does not; §§ 96, 97, 100, 108, 112, 113, 114 and 116 do. */
export const kravOmVarighed: Rule<Standard> = {
  id: 'krav-om-varighed',
  title: {
    da: 'Målgruppen kræver ikke varighed eller afsluttet behandling',
    en: 'The target group asks neither permanence nor finished treatment',
  },
  checklist: ['D06'],
  sources: [sel85, principmeddelelse6af18],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) => LASTING.test(lower) || TREATED.test(lower))
    if (on.length === 0) return notApplicable('Standarden nævner ikke varighed eller behandling.')
    const byLaw = ({ about, lower }: Clause) =>
      (about.some((short) => LASTING_BY_LAW.test(short)) || BY_ITS_WORDS.test(lower)) &&
      !/§ ?(?:85|107|104|103|83)(?!\d)/.test(lower)
    return failsAt(
      standard,
      on.filter((clause) => demands(clause, byLaw(clause))),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Standarden kræver, at funktionsnedsættelsen er varig, eller at behandling og udredning er afsluttet.',
    en: 'The standard asks that the reduction is lasting, or that treatment and examination are over.',
  },
  why: {
    da: 'Bestemmelsen stiller ikke kravet. Støtte kan gives, mens noget stadig afklares eller behandles, og også når behovet er forbigående.',
    en: 'The provision makes no such demand. Support can be given while things are being clarified or treated, and also where the need is passing.',
  },
  remedy: {
    da: 'Slet kravet, og beskriv målgruppen med lovens ord.',
    en: 'Delete the demand, and describe the target group in the act’s words.',
  },
} as const
