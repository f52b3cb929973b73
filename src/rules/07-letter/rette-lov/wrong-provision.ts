import { ACTS } from '../../../law/act.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Finding } from '../../verdict.ts'
import { kindOf } from './kind-of-help.ts'
import { fvl24 } from './source.ts'
import { TWO_ACTS } from './two-acts.ts'

/** Help that the letter names, where every provision it cites is on other help. */
export function wrongProvision(letter: Letter): Finding | null {
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
