import { ACTS } from '../../../law/act.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { fvl24 } from './source.ts'

/** That there is a legal basis; whether it is the right one other rules ask. */
export const retsgrundlag: Rule<Letter> = {
  id: 'retsgrundlag',
  title: {
    da: 'Brevet siger, hvilken paragraf afgørelsen er truffet efter',
    en: 'The letter says which provision the decision rests on',
  },
  checklist: ['D03'],
  sources: [fvl24],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const adverse = isAdverse(letter)
    if (adverse === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (hasProvision(letter)) return holds
    if (adverse === null) return unknown('hvad brevet kommer frem til')

    const body = letter.passages.filter(
      ({ section }) => section !== 'klage' && section !== 'kontakt' && section !== 'hoved',
    )
    const act = body.find(({ lower }) => NAMED_ACT.test(lower))
    const vague = body.find(({ lower }) => VAGUE.test(lower))
    if (act !== undefined) {
      return fails({
        mangel: 'mangelfuld-begrundelse',
        level: 'advarsel',
        quote: quotePassage(letter, act),
        what: {
          da: 'Brevet nævner loven, men ikke hvilken paragraf afgørelsen er truffet efter.',
          en: 'The letter names the act but not the provision the decision rests on.',
        },
        why: WHY,
        remedy: REMEDY,
      })
    }
    return fails({
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: vague === undefined ? null : quotePassage(letter, vague),
      what: {
        da: 'Brevet siger ikke, hvilken lov og paragraf afgørelsen er truffet efter.',
        en: 'The letter does not say which act and provision the decision rests on.',
      },
      why: WHY,
      remedy: REMEDY,
    })
  },
}

const WHY = {
  da: 'Uden hjemlen kan borgeren ikke se, hvilke betingelser sagen er vurderet efter, og heller ikke imødegå dem i en klage.',
  en: 'Without it the citizen can’t see which conditions the case was judged by, nor answer them in a complaint.',
}
const REMEDY = {
  da: 'Skriv loven og paragraffen, for eksempel servicelovens § 85, ved hvert af brevets resultater.',
  en: 'Write the act and the provision, for instance § 85 of serviceloven, with each result of the letter.',
}

/** Spellings that the reading of citations may not know: better silent than wrong. */
const ANY_PARAGRAPH =
  /(?:§|(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:paragraf|paragraffen|par\.?|pgf\.?|sel|sl|æl|bl|serviceloven|servicelovens)) ?\d{1,3}(?![\d.]*\s?(?:kr|timer|time|procent))/
const PROCEDURAL =
  /forvaltningslov|retssikkerhedslov|retssikkerhed og administration|offentlighedslov|persondata|databeskyttelse|styrelseslov/
const NAMED_ACT = phrase(
  'servicelov\\p{L}*',
  'lov(?:en)? om social service',
  'barnets lov',
  'ældrelov\\p{L}*',
  'aktivlov\\p{L}*',
  'lov(?:en)? om aktiv socialpolitik',
  'almenboliglov\\p{L}*',
)
const VAGUE = phrase(
  '(?:gældende|de gældende|vores|kommunens|lovens|de sociale) (?:regler|retningslinjer|bestemmelser|lovgivning|praksis)',
  'gældende lov(?:givning)?',
  '(?:efter|ifølge|i henhold til|i medfør af|i overensstemmelse med|jf\\.?) (?:[^ ]+ ){0,2}?(?:loven|lovgivningen|reglerne|regler|bestemmelserne|lovens bestemmelser)>',
)

function hasProvision({ citations, passages }: Letter): boolean {
  if (citations.some(({ act, passage }) => passage.section !== 'klage' && (act === null || !ACTS[act].procedural)))
    return true
  // As one text: "par. 85" may have been read as two sentences.
  const text = passages
    .filter(({ section, lower }) => section !== 'klage' && !PROCEDURAL.test(lower))
    .map(({ lower }) => lower)
    .join(' ')
  return ANY_PARAGRAPH.test(text)
}
