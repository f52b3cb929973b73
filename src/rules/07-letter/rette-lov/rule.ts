import { ACTS } from '../../../law/act.ts'
import { isAdverse, quotePassage, type CitedProvision, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { aeldrelovForTheYoung, serviceForTheOld } from './by-age.ts'
import { kindOf } from './kind-of-help.ts'
import { ael2, fvl24, sel85 } from './source.ts'

/** That the provision named is one of the right act, and of one for the help the letter is about. */
export const retteLov: Rule<Letter> = {
  id: 'rette-lov',
  title: {
    da: 'Paragraffen hører til den rigtige lov og passer til hjælpen',
    en: 'The provision belongs to the right act and fits the help',
  },
  checklist: ['D03'],
  sources: [fvl24, sel85, ael2],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.citations.length === 0) return notApplicable('Brevet nævner ingen paragraf.')
    const finding =
      wrongAct(letter) ??
      wrongProvision(letter) ??
      withoutAct(letter) ??
      serviceForTheOld(letter) ??
      aeldrelovForTheYoung(letter)
    return finding === null ? holds : fails(finding)
  },
}

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

function wrongAct(letter: Letter): Finding | null {
  const all = letter.passages.map(({ lower }) => lower).join('\n')
  if (!SUPPORT.test(all)) return null
  const wrong = letter.citations.find(
    (cited) =>
      BASIS.has(cited.passage.section) &&
      cited.paragraph === '85' &&
      isOfAnotherAct(cited) &&
      !OTHER_HELP.test(cited.passage.lower) &&
      !ELSEWHERE.test(cited.passage.lower),
  )
  return wrong === undefined
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

/** "§ 85, jf. retssikkerhedslovens § 10": the act named belongs to the paragraph after it. */
const TWO_ACTS = /(?:§|paragraf) ?\d[^§]{0,40}jf\.? [^§]{3,80}§/

function isOfAnotherAct({ act, how, passage }: CitedProvision): boolean {
  if (TWO_ACTS.test(passage.lower)) return false
  if (how === 'named')
    return act !== null && act !== 'SEL' && !(act === 'BL' && /barn|børn|søn|datter/.test(passage.lower))
  const at = passage.lower.search(/(?:§|paragraf) ?85(?! ?a)/)
  const after = NAMED_AFTER.exec(passage.lower.slice(at).replace(/^(?:§|paragraf) ?85/, ''))
  const name = after?.[1] ?? NAMED_BEFORE.exec(passage.lower)?.[1]
  return name !== undefined && !RIGHT_ACT.test(name)
}

function wrongProvision(letter: Letter): Finding | null {
  const help = kindOf(letter)
  const cited = letter.citations.filter(
    ({ act, passage }) => act !== null && !ACTS[act].procedural && passage.section !== 'klage',
  )
  const [first] = cited
  if (
    help === undefined ||
    first === undefined ||
    letter.citations.some(({ act }) => act === null) ||
    letter.passages.some(({ lower }) => TWO_ACTS.test(lower))
  )
    return null
  if (cited.some(({ act, paragraph }) => act === 'AEL' || help.provisions.includes(`${act ?? ''} § ${paragraph}`)))
    return null
  return {
    mangel: 'forkert-paragraf',
    level: 'fejl',
    quote: quotePassage(letter, first.passage),
    sources: [fvl24],
    what: {
      da: `Sagen handler om ${help.da}, men brevet nævner kun ${ACTS[first.act ?? 'SEL'].name} § ${first.paragraph}.`,
      en: `The case is on ${help.en}, but the letter cites only § ${first.paragraph} of ${ACTS[first.act ?? 'SEL'].name}.`,
    },
    why: {
      da: 'Den paragraf handler om en anden slags hjælp og har andre betingelser.',
      en: 'That provision is on another kind of help and has other conditions.',
    },
    remedy: {
      da: `Vurdér sagen efter ${help.right}, og skriv det i brevet.`,
      en: 'Judge the case under the provision for this help, and say so in the letter.',
    },
  }
}

const PROCEDURAL =
  /(?:forvaltnings|retssikkerheds|offentligheds|databeskyttelses|persondata|styrelses)lov(?:en|ens)?|lov om retssikkerhed/g
const ANY_ACT =
  /servicelov|social ?service|barnets lov|barnetslov|[A-Za-zÀ-ÖØ-öø-ÿ]{4,}lov(?:en|ens)(?![A-Za-zÀ-ÖØ-öø-ÿ])|(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:lov|loven) om |(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:sel|sl|bl|æl|lss)(?![A-Za-zÀ-ÖØ-öø-ÿ])/

function withoutAct(letter: Letter): Finding | null {
  if (isAdverse(letter) !== true) return null
  const first = letter.citations.find(({ act, how }) => act === null && how === 'unnamed')
  if (first === undefined || letter.citations.some(({ act }) => act !== null && !ACTS[act].procedural)) return null
  if (ANY_ACT.test(letter.prose.clean.text.toLowerCase().replaceAll(PROCEDURAL, ' '))) return null
  return {
    mangel: 'mangelfuld-begrundelse',
    level: 'advarsel',
    quote: quotePassage(letter, first.passage),
    sources: [fvl24],
    what: {
      da: `Brevet nævner § ${first.paragraph}, men ikke hvilken lov den står i.`,
      en: `The letter cites § ${first.paragraph} but not the act it stands in.`,
    },
    why: {
      da: 'Flere love har paragraffer med samme nummer. Borgeren kan ikke slå reglen op eller se, om den er brugt rigtigt.',
      en: 'Several acts have provisions of the same number. The citizen can’t look the rule up, or see whether it was used rightly.',
    },
    remedy: {
      da: 'Skriv lovens navn ved paragraffen, for eksempel servicelovens § 85.',
      en: 'Write the name of the act with the provision, for instance § 85 of serviceloven.',
    },
  }
}
