import { casePassages, type Letter } from '../../stages/07-letter/letter.ts'
import type { Passage } from '../../stages/07-letter/passage.ts'
import { findDays } from '../../text/day.ts'
import { phrase } from '../../text/pattern.ts'

const SOURCE_TELLS = phrase(
  '(?:skriver|skrev|oplyser|oplyste|fortæller|fortalte|udtaler|udtalte|bekræfter|bekræftede|beskriver|beskrev) (?:[^ ,;]+ ){0,8}?[^ ,;]+, at>',
  'har (?:[^ ,;]+ ){0,5}?(?:målt|opgjort|optalt|afprøvet|sammenlignet) (?:[^ ,;]+ ){0,6}?(?:til|på tre|med)>',
)
const OF_SOMEONE = phrase('du>', 'dig>', 'din>', 'dit>', 'dine>', 'jer>', 'jeres>', 'borger\\p{L}*', 'hun>', 'han>')
const OF_DECISION = phrase(
  'afgørelse\\p{L}*',
  'ansøg\\p{L}*',
  'søgt>',
  'vurdering',
  'betingelse\\p{L}*',
  'bevilg\\p{L}*',
)

/** What a source told, or someone measured, on a day that is named: a fact of this case, whoever reads it. */
function isToldOnADay({ text, lower, voice, section }: Passage): boolean {
  return (
    section !== 'regler' &&
    voice !== 'lov' &&
    SOURCE_TELLS.test(lower) &&
    !/^(?:du|de|i|ansøger|borger)(?![a-zß-öø-ÿ])/.test(lower) &&
    findDays(text).some(({ day }) => day !== null)
  )
}

/** "… sygdom i svær grad (lungeambulatoriet, 10. januar 2025)": the fact, and in brackets who told it and when. */
function isToldInBrackets({ text, lower, voice, section }: Passage): boolean {
  return (
    section !== 'regler' &&
    voice !== 'lov' &&
    OF_SOMEONE.test(lower) &&
    [...text.matchAll(/\(([^()]{6,60})\)/g)].some(
      ([, inside = '']) =>
        !OF_DECISION.test(inside.toLowerCase()) &&
        /\p{L}{4}/u.test(inside.replaceAll(/\d+\.? ?\p{L}+/gu, '')) &&
        findDays(inside).some(({ day }) => day !== null),
    )
  )
}

/** A short letter without a heading over its grounds, that tells them all the same: a source by its day, and more of the citizen's life. */
export function tellsUnheaded(letter: Letter): boolean {
  const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
  if (open.some(({ section }) => section === 'begrundelse')) return false
  const results = new Set(letter.results.map(({ passage }) => passage))
  const told = open.filter((passage) => !letter.applications.includes(passage) && !results.has(passage))
  const more = told.filter(({ lower, voice }) => voice !== 'lov' && OF_SOMEONE.test(lower) && !OF_DECISION.test(lower))
  return told.some((passage) => isToldOnADay(passage) || isToldInBrackets(passage)) && more.length >= 3
}
