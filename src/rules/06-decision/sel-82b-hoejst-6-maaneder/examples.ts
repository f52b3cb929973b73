import { plainDate } from '../../../base/date.ts'
import type { Bevilget, DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import { withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const sel82b = { act: 'SEL', paragraph: '82 b' } as const
const granted: Bevilget = {
  kind: 'bevilget',
  provision: sel82b,
  content: 'En medarbejder går med i butikken seks gange.',
  purpose: 'At Karla bliver tryg ved den nye butik.',
  form: 'individuel',
  from: plainDate('2025-03-10'),
}
const course = (what: string): DaekketPaaAndenVis => ({
  kind: 'daekket-paa-anden-vis',
  by: 'bestemmelse',
  what,
  provision: sel82b,
  whyEnough: 'Karla handler allerede selv og øver sig i en ny butik.',
  refuses: { act: 'SEL', paragraph: '85' },
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Seks måneder på dagen',
      text: 'Forløbet begynder den 10. marts og slutter den 9. september.',
      given: withAnswer(file, INDKOEB, { ...granted, until: plainDate('2025-09-09') }),
    },
    {
      name: 'Ni måneder efter § 85',
      text: 'Karla får et forløb efter § 82 b til juni. Støtten til post efter § 85 er bevilget til nytår og har ingen grænse i loven.',
      given: withAnswer(
        withAnswer(file, INDKOEB, { ...granted, until: plainDate('2025-06-09') }),
        file.answers[0]?.need ?? INDKOEB,
        { ...granted, provision: { act: 'SEL', paragraph: '85' }, until: plainDate('2025-12-31') },
      ),
    },
  ],
  fails: [
    {
      name: 'Ti måneder efter § 82 b',
      text: 'Forløbet begynder den 10. marts og slutter den 31. december.',
      given: withAnswer(file, INDKOEB, { ...granted, until: plainDate('2025-12-31') }),
      at: '/answers/1/answer/until',
    },
    {
      name: 'Ni måneder, sagt med ord',
      text: 'Behovet er dækket af et forløb efter § 82 b, som varer ni måneder.',
      given: withAnswer(file, INDKOEB, course('Et forløb efter § 82 b på ni måneder.')),
      at: '/answers/1/answer/what',
    },
  ],
  notApplicable: [
    { name: 'Ingen har fået § 82 b', text: 'Svarene er efter § 85.', given: file },
    {
      name: 'Afslag på § 82 b',
      text: 'Karla søgte om et forløb i ni måneder og får afslag.',
      given: withAnswer(file, INDKOEB, { kind: 'afslag', provision: sel82b, reason: 'Du handler alene hver uge.' }),
    },
  ],
  unknown: [
    {
      name: 'Ingen sidste dag',
      text: 'Forløbet er bevilget fra den 10. marts. Sagen siger ikke, hvornår det slutter.',
      given: withAnswer(file, INDKOEB, granted),
    },
    {
      name: 'Ni måneder, men af noget andet',
      text: 'Forløbet skal øve det, Karla ikke har gjort i ni måneder. Hvor længe det varer, står der ikke.',
      given: withAnswer(file, INDKOEB, course('Et forløb, hvor Karla øver det, hun ikke har gjort i ni måneder.')),
    },
  ],
}
