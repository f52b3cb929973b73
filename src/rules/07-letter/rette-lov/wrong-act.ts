import { quotePassage, type CitedProvision, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Finding } from '../../verdict.ts'
import { fvl24, sel85 } from './source.ts'
import { TWO_ACTS } from './two-acts.ts'

const BASIS: ReadonlySet<string> = new Set([
  'uden',
  'resultat',
  'begrundelse',
  'regler',
  'omfang',
  'andet',
  'oplysninger',
])
const SUPPORT = phrase(
  'bostøtte\\p{L}*',
  'socialpædagogisk\\p{L}*',
  'støttekontaktperson\\p{L}*',
  'støtteperson\\p{L}*',
  'kontaktperson\\p{L}*',
  'hjemmevejled\\p{L}*',
  'støtte i (?:eget |dit |egen |din )?(?:hjem|bolig)\\p{L}*',
  'støtte til (?:at|indkøb|post|struktur|hverdag)',
  'struktur\\p{L}*',
)
/** Help that aktivloven or almenboligloven does give. */
const OTHER_HELP =
  /enkeltudgift|tandbehandling|tandpleje|flytteudgift|flytning|boligindskud|boligtilskud|kontanthjælp|husleje|plejebolig|ældrebolig|særlig støtte|sygebehandling/
/** `§ 85 i lov om aktiv socialpolitik`, `aktivlovens § 85`: any act but serviceloven. */
const NAMED_AFTER =
  /^[, ]*(?:stk\.? ?\d+,? ?)?(?:nr\.? ?\d+,? ?)?(?:i|efter|jf\.?) (lov(?:en)? om (?!social(?:e)? service)[A-Za-zÀ-ÖØ-öø-ÿ ]{4,40}|[A-Za-zÀ-ÖØ-öø-ÿ]{4,40}lov(?:en|ens)(?![A-Za-zÀ-ÖØ-öø-ÿ]))/
const NAMED_BEFORE =
  /(lov(?:en)? om (?!social(?:e)? service)[A-Za-zÀ-ÖØ-öø-ÿ ]{4,40}|[A-Za-zÀ-ÖØ-öø-ÿ]{4,40}lov(?:en|ens))[,:]? (?:§+|paragraf) ?85(?! ?a)/
const RIGHT_ACT = /servicelov|social service|socialservice/

/** What else was applied for is answered apart. */
const ELSEWHERE = phrase(
  '(?:en|under|efter) anden lov',
  'særskilt (?:brev|afgørelse|svar)\\p{L}*',
  '(?:får|fået) (?:du|i|de) (?:et )?svar',
)

/** Support granted or refused by § 85 of an act that is not serviceloven. */
export function wrongAct(letter: Letter): Finding | null {
  const wrong = letter.citations.find(
    (cited) =>
      BASIS.has(cited.passage.section) &&
      cited.paragraph === '85' &&
      isOfAnotherAct(cited) &&
      !OTHER_HELP.test(cited.passage.lower) &&
      !ELSEWHERE.test(cited.passage.lower),
  )
  return wrong === undefined || !SUPPORT.test(letter.passages.map(({ lower }) => lower).join('\n'))
    ? null
    : {
        mangel: 'forkert-paragraf',
        level: 'fejl',
        isFact: true,
        quote: quotePassage(letter, wrong.passage),
        sources: [sel85, fvl24],
        what: {
          da: 'Brevet bygger på § 85 i en anden lov end serviceloven.',
          en: 'The letter rests on § 85 of another act than serviceloven.',
        },
        why: {
          da: 'Støtten er reguleret i servicelovens § 85. Efter den forkerte lov er sagen ikke vurderet efter de betingelser, der gælder.',
          en: 'The support is governed by § 85 of serviceloven. Under the wrong act the case was not judged by the conditions that apply.',
        },
        remedy: {
          da: 'Vurdér sagen efter servicelovens § 85, og skriv loven og paragraffen i brevet.',
          en: 'Judge the case under § 85 of serviceloven, and name act and provision in the letter.',
        },
      }
}

function isOfAnotherAct({ act, how, passage }: CitedProvision): boolean {
  if (TWO_ACTS.test(passage.lower)) return false
  if (how === 'named')
    return act !== null && act !== 'SEL' && !(act === 'BL' && /barn|børn|søn|datter/.test(passage.lower))
  const at = passage.lower.search(/(?:§|paragraf) ?85(?! ?a)/)
  const after = NAMED_AFTER.exec(passage.lower.slice(at).replace(/^(?:§|paragraf) ?85/, ''))
  const name = after?.[1] ?? NAMED_BEFORE.exec(passage.lower)?.[1]
  return name !== undefined && !RIGHT_ACT.test(name)
}
