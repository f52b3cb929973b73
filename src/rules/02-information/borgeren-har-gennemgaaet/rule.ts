import type { Words } from '../../../base/words.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { grounds2024, rsl4 } from './source.ts'

const NOT_YET: Words = {
  da: 'Borgeren har endnu ikke gennemgået det, der er skrevet.',
  en: 'The citizen has not yet gone through what is written.',
}
const NOT_BEFORE: Words = {
  da: 'Borgeren har ikke gennemgået det, der er skrevet, før sagen blev afgjort.',
  en: 'The citizen did not go through what was written before the case was decided.',
}

export const borgerenHarGennemgaaet: CaseRule = {
  id: 'borgeren-har-gennemgaaet',
  title: {
    da: 'Borgeren har set det, der er skrevet, før sagen blev afgjort',
    en: 'The citizen saw what was written before the case was decided',
  },
  checklist: ['D09', 'D32'],
  sources: [grounds2024, rsl4],

  check({ file: { reviews, statements }, isDecided, isUnsent }) {
    if (!isDecided) return notApplicable('Sagen er stadig ved at blive oplyst.')
    if (statements.length === 0) return notApplicable('Der er ikke skrevet oplysninger ned, som borgeren kan læse.')
    if (reviews === undefined) return unknown('om borgeren har gennemgået oplysningerne')
    if (reviews.length > 0) return holds
    return fails(
      caseFinding({
        mangel: 'forstaaelighed',
        level: 'raad',
        at: '/reviews',
        what: isUnsent ? NOT_YET : NOT_BEFORE,
        why: {
          da: 'Misforståelser, som borgeren kunne have rettet på et kvarter, bliver ellers til klager.',
          en: 'Misunderstandings that the citizen could have corrected in a quarter of an hour otherwise become complaints.',
        },
        remedy: {
          da: 'Gå resultatet igennem med borgeren, gerne ved en tavle: er det sådan, du ser det? Skriv svaret ned, også når det er nej.',
          en: 'Go through the result with the citizen, by a whiteboard if you can: is this how you see it? Write the answer down, also where it is no.',
        },
      }),
    )
  },
}
