import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const company: Bevilget = {
  kind: 'bevilget',
  provision: { act: 'SEL', paragraph: '97' },
  extent: { from: 15, to: 15, unit: 'timer', per: 'maaned' },
  content: 'En ledsager følger Karla ud til det, hun selv vælger.',
  purpose: 'At Karla kommer ud.',
  form: 'individuel',
}

export const examples: CaseExamples = {
  holds: [
    {
      name: '15 timer til den, der selv vælger',
      text: 'Karla får 15 timers ledsagelse om måneden og siger selv, hvor turen går hen.',
      given: withAnswer(file, INDKOEB, company),
    },
    {
      name: 'Støtten undervejs er vurderet',
      text: 'Karla har angst. Vurderingen siger, at hun selv bestemmer turen og ikke har brug for støtte undervejs, når bare en går med.',
      given: {
        ...withAnswer(file, POST, company),
        assessments: withChanged(file.assessments, POST, {
          text: 'Karla bestemmer selv, hvor turen går hen, og har ikke brug for pædagogisk støtte undervejs, når en går med.',
        }),
      },
    },
  ],
  fails: [
    {
      name: 'Angst, der kræver mere end en ledsager',
      text: 'Karla søgte om § 85. Lægen skriver om hendes angst. Hun får ledsagelse, og ingen har set på, om det er nok.',
      given: withAnswer(file, POST, company),
      at: '/answers/0/answer/provision',
    },
    {
      name: 'Otte timer',
      text: 'Karla får otte timers ledsagelse om måneden efter § 97.',
      given: withAnswer(file, INDKOEB, { ...company, extent: { from: 8, to: 8, unit: 'timer', per: 'maaned' } }),
      at: '/answers/1/answer/extent',
    },
    {
      name: 'Sammen med BPA',
      text: 'Karla får hjælpere efter § 96 og oven i dem ledsagelse efter § 97.',
      given: withAnswer(
        withAnswer(file, POST, { ...company, provision: { act: 'SEL', paragraph: '96' }, form: 'ydelse' }),
        INDKOEB,
        company,
      ),
      at: '/answers/1/answer/provision',
    },
  ],
  notApplicable: [{ name: 'Ingen ledsagelse', text: 'Karla får støtte efter § 85.', given: file }],
  unknown: [],
}
