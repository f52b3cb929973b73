import { plainDate } from '../../../base/date.ts'
import type { QuestionId } from '../../../stages/00-case/case-id.ts'
import type { Question } from '../../../stages/02-information/question.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const asked: Question = {
  id: 'sp-1' as QuestionId,
  to: 'udfoerer',
  need: INDKOEB,
  matter: 'Hvad sker der, når Karla er i butikken alene?',
  why: 'Karla har søgt om støtte til at købe ind.',
  sent: plainDate('2025-01-20'),
  due: plainDate('2025-02-03'),
  reminders: [],
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bostøtten har svaret',
      text: 'Bostøtten blev spurgt om indkøb og svarede efter en uge.',
      given: aCase({
        questions: [{ ...asked, answer: { on: plainDate('2025-01-27'), words: 'Hun handler alene hver uge.' } }],
      }),
    },
    {
      name: 'Lukket med en grund',
      text: 'Bostøtten svarede aldrig, men Karla fortalte selv, og spørgsmålet blev lukket.',
      given: aCase({
        questions: [
          { ...asked, closed: { on: plainDate('2025-02-10'), why: 'Karla har selv fortalt det i høringen.' } },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Afgjort uden svaret',
      text: 'Bostøtten blev spurgt om indkøb og svarede ikke. Der var ikke andre oplysninger. Indkøb blev afslået.',
      given: refusedOn([], { questions: [asked] }),
      at: '/questions/0/matter',
    },
    {
      name: 'Glemt at rykke',
      text: 'Sagen er ikke afgjort. Bostøtten skulle have svaret for længst og er ikke rykket.',
      given: { ...aCaseWithout('decision'), questions: [asked] },
      at: '/questions/0/matter',
    },
  ],
  notApplicable: [
    { name: 'Ingen spørgsmål', text: 'Alle har fortalt uden at blive spurgt skriftligt.', given: aCase() },
  ],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Det fremgår ikke, om kommunen har spurgt nogen.',
      given: without(aCase(), 'questions'),
    },
  ],
}
