import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const HELD = phrase(
  '(?:modtager|får|fået|haft|bevilget|har) (?:[^ .]+ ){0,8}?(?:støtte|hjælp|bostøtte) (?:[^ .]+ ){0,12}?til>',
)
/** A bullet that answers is no bullet that asks. */
const ANSWERS =
  /du får|ikke|bevilget|ja|nej|(?:vi|kommunen) (?:bevilger|giver|tilbyder|afslår|siger)|bevilges|afslag|afslås/

/** The sentences that list what was applied for or held, with their bullets. */
export function askedFor(letter: Letter): readonly Passage[] {
  const lists = letter.passages.filter(
    (passage) =>
      letter.applications.includes(passage) ||
      (HELD.test(passage.lower) &&
        passage.voice !== 'lov' &&
        !/vurder|lagt vægt|fordi|bevilger|samtidig fået|særskilt|for sig selv/.test(passage.lower) &&
        /(?:i dag|siden|hidtil|tidligere|modtager|har fået|har haft|fik)/.test(passage.lower)),
  )
  const leads = new Set(lists.map(({ index }) => index))
  const bullets = letter.passages.filter(
    ({ lead, lower }) => lead !== null && leads.has(lead.index) && !ANSWERS.test(lower),
  )
  return [...lists, ...bullets]
}
