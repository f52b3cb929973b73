import { plainDate } from '../../../base/date.ts'
import { anEndedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const ended = anEndedCase()
const from = (effective: string): CaseFile => ({
  ...ended,
  ...(ended.decision === undefined ? {} : { decision: { ...ended.decision, effective: plainDate(effective) } }),
})
const withContent = (content: string): CaseFile =>
  withAnswer(file, POST, { ...answerOf(file, POST, 'bevilget'), content })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Støtten stopper en måned efter afgørelsen',
      text: 'Karla fik afgørelsen den 3. marts, og støtten til indkøb stopper den 1. april.',
      given: ended,
    },
    {
      name: 'Lukker hun ikke op, ringer bostøtten',
      text: 'Bevillingen siger, at bostøtten ringer, hvis Karla ikke lukker op.',
      given: withContent('Bostøtten åbner post med Karla. Lukker hun ikke op, ringer bostøtten og finder en ny tid.'),
    },
  ],
  fails: [
    {
      name: 'Bortfalder automatisk',
      text: 'Bevillingen siger, at støtten bortfalder automatisk, hvis Karla ikke lukker op tre gange.',
      given: withContent('Bostøtten åbner post med Karla. Støtten bortfalder automatisk efter tre forgæves besøg.'),
      at: '/answers/0/answer/content',
    },
    {
      name: 'Stoppet før afgørelsen',
      text: 'Bostøtten stoppede den 1. februar. Afgørelsen om det er fra den 3. marts.',
      given: from('2025-02-01'),
      at: '/decision/effective',
    },
  ],
  notApplicable: [
    {
      name: 'Et afslag på noget nyt',
      text: 'Karla får afslag på det, hun søgte om. Hun havde ingen hjælp.',
      given: aCase({ answers: file.answers.filter(({ need }) => need === INDKOEB) }),
    },
  ],
  unknown: [],
}
