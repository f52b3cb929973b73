import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

/** Less than asked for post, in these words, and with this purpose. */
const less = (whyNotMore: string, purpose: string, goal: string): CaseFile =>
  aCase({
    needs: withChanged(aCase().needs, POST, { goal }),
    assessments: withChanged(aCase().assessments, POST, { text: 'Karla kan ikke åbne breve alene.' }),
    answers: aCase().answers.map((one) =>
      one.answer.kind === 'bevilget'
        ? { ...one, answer: { ...one.answer, content: 'Hjælp til post.', purpose, whyNotMore } }
        : one,
    ),
  })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Målet er med',
      text: 'Karla får færre timer til post, end hun søgte om. Det står, hvordan timerne fører til, at hun kan undgå at miste ydelser.',
      given: less(
        'Med hjælp hver uge når hun at svare på alt, så hun ikke mister ydelser.',
        'At undgå tab.',
        'At Karla ikke mister ydelser.',
      ),
    },
    {
      name: 'Udvikling og vedligehold',
      text: 'Karla får afslag på støtte til indkøb, fordi hun handler selv. Der står, at støtte både skal udvikle og fastholde.',
      given: aRefusal({ reason: 'Støtten skal både udvikle og vedligeholde. Du handler selv hver uge.' }),
    },
    {
      name: 'Ikke for at lære det',
      text: 'Karla får afslag, fordi hun har brug for, at nogen handler for hende, og ikke for at lære at handle.',
      given: aRefusal({ reason: 'Du har brug for, at nogen handler for dig, og ikke for at lære at handle.' }),
    },
  ],
  fails: [
    {
      name: 'Ikke noget udviklingspotentiale',
      text: 'Karla får afslag på støtte til indkøb, fordi hun ikke har udviklingspotentiale.',
      given: aRefusal({ reason: 'Du har ikke udviklingspotentiale, og bostøtten skal være udviklende.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Færre timer uden et ord om målet',
      text: 'Karlas mål er at få ro i økonomien, så rykkerne holder op. Hun får færre timer, end hun søgte om, og ingen har skrevet, om målet kan nås med dem.',
      given: less('En halv time om ugen er passende.', '', 'Ro i økonomien, så rykkerne holder op.'),
      at: '/needs/0/goal',
    },
    {
      name: 'Der er ikke sket en udvikling',
      text: 'Karla får afslag på støtte til indkøb, fordi der ikke er sket en udvikling i to år.',
      given: aRefusal({ reason: 'Der er ikke sket en udvikling i to år.' }),
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik alt det, hun søgte om.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [],
}
