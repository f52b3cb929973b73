import { plainDate } from '../../../base/date.ts'
import { aReducedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Cut by a new service level from 1 April 2025; the former grant ran to this day. */
function cutBefore(until?: string): CaseFile {
  const file = aReducedCase()
  const cut = withAnswer(file, POST, answerOf(file, POST, 'bevilget'), {
    kind: 'nedsaettelse',
    cause: 'serviceniveau',
    explained: 'Byrådet har vedtaget et nyt serviceniveau, og Karla kan nu selv åbne det meste.',
  })
  return until === undefined
    ? cut
    : { ...cut, formerGrants: (cut.formerGrants ?? []).map((one) => ({ ...one, until: plainDate(until) })) }
}
const { formerGrants: _, ...unseen } = cutBefore()

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bevillingen er løbet ud',
      text: 'Hjælpen var givet til udgangen af marts. Det nye serviceniveau gælder for Karla fra april, efter en konkret vurdering.',
      given: cutBefore('2025-03-31'),
    },
    {
      name: 'Ingen slutdato',
      text: 'Hjælpen var givet uden slutdato.',
      given: cutBefore(),
    },
  ],
  fails: [
    {
      name: 'Midt i perioden',
      text: 'Hjælpen var givet til udgangen af 2025. Den sættes ned fra april, fordi byrådet har vedtaget et nyt serviceniveau.',
      given: cutBefore('2025-12-31'),
      at: '/answers/0/change/cause',
    },
  ],
  notApplicable: [
    {
      name: 'Karlas forhold er ændret',
      text: 'Støtten sættes ned, fordi Karla selv åbner det meste af sin post.',
      given: aReducedCase(),
    },
    {
      name: 'Ingen mister hjælp',
      text: 'Svarene er nye.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Den tidligere bevilling er ikke med',
      text: 'Sagen siger ikke, om den tidligere hjælp var tidsbegrænset.',
      given: unseen,
    },
  ],
}
